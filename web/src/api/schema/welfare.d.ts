export interface paths {
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Livez
         * @description The process answers.
         */
        get: operations["livez_livez_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Readyz
         * @description It can do its work; names what fails.
         */
        get: operations["readyz_readyz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/startupz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Startupz
         * @description What it stands on is prepared; names what is not.
         */
        get: operations["startupz_startupz_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rights
         * @description What may be done here, and by which roles.
         */
        get: operations["list_rights_rights_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waiting
         * @description What waits for me: to decide, to pay, to have signed for; the most urgent first.
         */
        get: operations["waiting_waiting_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Entries
         * @description Who read or changed the caller's own data, when, in which role, and why.
         */
        get: operations["list_own_entries_me_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Entries
         * @description The log: of the whole county for county and auditor, of one's union for its chair.
         */
        get: operations["list_entries_audit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Acts
         * @description The acts that can be asked for.
         */
        get: operations["list_acts_audit_acts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Check
         * @description When the log was last recomputed, and whether it was intact.
         */
        get: operations["show_check_audit_check_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Entries
         * @description The entries that pass the filter as a sheet that says whose copy it is.
         */
        get: operations["export_entries_audit_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Year
         * @description What a union gave in a year, by source.
         */
        get: operations["show_year_relief_year_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/county": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show County
         * @description What all unions gave in a year; small numbers are not told (R-DATA-8).
         */
        get: operations["show_county_relief_county_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Register
         * @description The real-name register of a year as an Excel sheet.
         *
         *     Names are masked unless who deals with the aids asks for them as they are; that it left the
         *     platform is written down.
         */
        get: operations["export_register_relief_register_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Choices
         * @description What can be chosen in a form, and up to which amount.
         */
        get: operations["list_choices_relief_choices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open List
         * @description See the lines of a school's list for some minutes; the school's chair is told.
         */
        post: operations["open_list_relief_openings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Aid
         * @description Read an aid of a school for some minutes; the school's chair is told.
         */
        post: operations["open_aid_relief__aid_id__openings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Figures
         * @description The figures that count today, and those that will.
         */
        get: operations["list_figures_figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/figures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Figure
         * @description Let a figure count from a day on.
         */
        put: operations["change_figure_figures__name__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Source
         * @description Let money come from one more source.
         */
        post: operations["add_source_sources_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Source
         * @description Offer a source no longer; what was given from it keeps its name.
         */
        delete: operations["remove_source_sources__name__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Transfers
         * @description Names, amounts and, where a hardship file knows them, cards; who took it is written down.
         *
         *     It stands under each file whose card is in the list, too.
         */
        get: operations["take_transfers_relief_transfers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Aids
         * @description Aids of a year, the latest first; of each as much as the caller needs to know.
         */
        get: operations["list_aids_relief_get"];
        put?: never;
        /**
         * Enter Aid
         * @description Enter an aid; with `request` it is asked for at once.
         */
        post: operations["enter_aid_relief_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description What the caller has received.
         */
        get: operations["list_own_relief_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description The people of a union, to choose whom it is for.
         */
        get: operations["list_people_relief_people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/deciders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Deciders
         * @description Who would decide on what the caller enters for this person.
         */
        get: operations["show_deciders_relief_deciders_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/from-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Aid
         * @description Enter an aid that was decided, perhaps paid and signed for, on paper.
         *
         *     Help on a hardship file is entered by the county, which has decided on it.
         */
        post: operations["record_aid_relief_from_paper_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get One
         * @description One aid with its whole life.
         */
        get: operations["get_one_relief__aid_id__get"];
        /**
         * Change Aid
         * @description Write a draft, or what was not agreed to, anew. Needs If-Match.
         */
        put: operations["change_aid_relief__aid_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Aid
         * @description Ask for a decision; whose turn it is is told.
         */
        post: operations["request_aid_relief__aid_id__request_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Aid
         * @description Agree to it, or record from a signed slip that somebody has.
         */
        post: operations["approve_aid_relief__aid_id__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Aid
         * @description Do not agree, with a reason, or record from a signed slip that somebody did not.
         */
        post: operations["reject_aid_relief__aid_id__reject_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay Aid
         * @description Say that it was paid, on which day and how.
         */
        post: operations["pay_aid_relief__aid_id__pay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receipt Aid
         * @description Say that the person has signed the register.
         */
        post: operations["receipt_aid_relief__aid_id__receipt_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Aid
         * @description Give it up before any money has moved.
         */
        post: operations["cancel_aid_relief__aid_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relief/{aid_id}/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reclaim Aid
         * @description Say that what was paid came back; nothing of it is deleted.
         */
        post: operations["reclaim_aid_relief__aid_id__reclaim_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Choices
         * @description What can be chosen in a form.
         */
        get: operations["list_choices_hardship_choices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description The people of a union, to choose whose file it is; the county records files of schools.
         */
        get: operations["list_people_hardship_people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/reckon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reckon Household
         * @description The category that follows from the rules, with the arithmetic; nothing is stored.
         */
        post: operations["reckon_household_hardship_reckon_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search Number
         * @description Whether a number has a file somewhere in the county; each question is written down.
         */
        post: operations["search_number_hardship_search_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cases
         * @description Files, the latest first.
         */
        get: operations["list_cases_hardship_get"];
        put?: never;
        /**
         * Enter Case
         * @description Enter a draft: an officer for somebody of the school, or anybody for themselves.
         */
        post: operations["enter_case_hardship_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description The caller's own files, wherever they lie.
         */
        get: operations["list_own_hardship_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/from-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Case
         * @description Enter a file whose life was on paper; that it was registered is recorded by the county.
         */
        post: operations["record_case_hardship_from_paper_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get One
         * @description One file with its whole life.
         */
        get: operations["get_one_hardship__case_id__get"];
        /**
         * Change Case
         * @description Write a file anew; numbers that are left out stay. Needs If-Match.
         */
        put: operations["change_case_hardship__case_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct Case
         * @description Correct phone, bank card and address of a registered file; what is left out stays.
         */
        post: operations["correct_case_hardship__case_id__correct_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply Case
         * @description Apply, with the person's consent.
         */
        post: operations["apply_case_hardship__case_id__apply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Case
         * @description Take an application back.
         */
        post: operations["withdraw_case_hardship__case_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Survey Case
         * @description Write down the home survey, or the look of a review.
         */
        post: operations["survey_case_hardship__case_id__survey_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/ask_notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Notice
         * @description Ask for a public notice; it is arranged under 公示.
         */
        post: operations["ask_notice_hardship__case_id__ask_notice_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Minutes
         * @description Write down that the school talked it over.
         */
        post: operations["enter_minutes_hardship__case_id__minutes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward Case
         * @description Pass the file on to the county, or record from a signed paper that somebody has.
         */
        post: operations["forward_case_hardship__case_id__forward_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register Case
         * @description Register the household in a category.
         */
        post: operations["register_case_hardship__case_id__register_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Case
         * @description Send the file back to the school, to be mended.
         */
        post: operations["return_case_hardship__case_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Case
         * @description Do not register the household.
         */
        post: operations["decline_case_hardship__case_id__decline_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Case
         * @description After a review: the category stays or becomes another.
         */
        post: operations["renew_case_hardship__case_id__renew_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/relapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Relapse Case
         * @description Let a file count again.
         */
        post: operations["relapse_case_hardship__case_id__relapse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift Case
         * @description The household is through.
         */
        post: operations["lift_case_hardship__case_id__lift_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Case
         * @description End the file.
         */
        post: operations["close_case_hardship__case_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/national": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow National
         * @description Write down how far the file of the general union is.
         */
        post: operations["follow_national_hardship__case_id__national_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Case
         * @description Read a school's file for some minutes; the school's chair is told.
         */
        post: operations["open_case_hardship__case_id__openings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/reveals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal Field
         * @description Show one field in full, for a reason; it stands under the file who has looked.
         */
        post: operations["reveal_field_hardship__case_id__reveals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hardship/{case_id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Paper
         * @description The application as a Word document, to be signed and sealed; numbers stay masked.
         */
        get: operations["get_paper_hardship__case_id__paper_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Open
         * @description The transfers of the county that have not ended.
         */
        get: operations["list_open_transfers_get"];
        put?: never;
        /**
         * Ask Transfer
         * @description Ask the person whether the file goes along.
         */
        post: operations["ask_transfer_transfers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description Where the caller's own file goes.
         */
        get: operations["list_own_transfers_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{transfer_id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree
         * @description Agree in person, or record from a signed paper that the person has.
         */
        post: operations["agree_transfers__transfer_id__agree_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{transfer_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse
         * @description Do not agree: the file stays where it is.
         */
        post: operations["refuse_transfers__transfer_id__refuse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfers/{transfer_id}/carry_out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry Out
         * @description Let the new school hold the file from this moment on.
         */
        post: operations["carry_out_transfers__transfer_id__carry_out_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Counts
         * @description Files of the county by category, cause and state, and the help of a year by kind.
         */
        get: operations["show_counts_statistics_counts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Columns
         * @description The layout of the list of files.
         */
        get: operations["show_columns_statistics_columns_get"];
        /**
         * Set Columns
         * @description Let the list have these columns in this order, as the superior's form asks for them.
         */
        put: operations["set_columns_statistics_columns_put"];
        post?: never;
        /**
         * Reset Columns
         * @description Let the list have the usual columns again.
         */
        delete: operations["reset_columns_statistics_columns_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Files
         * @description The county's hardship files as a sheet in its layout; taking it is written down.
         */
        get: operations["take_files_statistics_files_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Choices
         * @description What can be chosen in the forms; kept by devices that lose the network.
         */
        get: operations["list_choices_visits_choices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/radar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Radar
         * @description What waits in a union, the longest due first, and whom it has visited.
         */
        get: operations["show_radar_visits_radar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/county": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show County
         * @description Counts of all unions by month; small numbers are not told, and no line is (R-DATA-8).
         */
        get: operations["show_county_visits_county_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Visits
         * @description The list as an Excel sheet: what the page shows, and no words of what was found.
         */
        get: operations["export_visits_visits_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Visits
         * @description Visits of what happened in a year, the latest first.
         */
        get: operations["list_visits_visits_get"];
        put?: never;
        /**
         * Report Visit
         * @description Report that something happened to somebody; the chair is told that a visit waits.
         */
        post: operations["report_visit_visits_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description What the caller has reported, and where they are asked to go.
         */
        get: operations["list_own_visits_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description The people of the own union, to say whom it is about and who goes.
         */
        get: operations["list_people_visits_people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record At Once
         * @description Write down a visit that nobody had reported, or one that stands on paper.
         */
        post: operations["record_at_once_visits_recorded_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get One
         * @description One visit with its whole life.
         */
        get: operations["get_one_visits__visit_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign
         * @description Ask somebody of the union to go; they are told.
         */
        post: operations["assign_visits__visit_id__assign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct
         * @description Write the record anew. Needs If-Match; a follow-up is changed on its own.
         */
        put: operations["correct_visits__visit_id__record_put"];
        /**
         * Record
         * @description Write down how the visit was made.
         */
        post: operations["record_visits__visit_id__record_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow Up
         * @description Say what is left to be done, and by when.
         */
        post: operations["follow_up_visits__visit_id__follow_up_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Nothing is left to be done.
         */
        post: operations["close_visits__visit_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip
         * @description Do not go, and say why.
         */
        post: operations["skip_visits__visit_id__skip_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume
         * @description Go after all.
         */
        post: operations["resume_visits__visit_id__resume_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back
         * @description Take the record back: it was another visit that was made.
         */
        post: operations["take_back_visits__visit_id__take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visits/{visit_id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visit On Paper
         * @description The record as a Word document, to be signed and kept; that it was printed is written down.
         */
        get: operations["visit_on_paper_visits__visit_id__paper_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaign Choices
         * @description What can be chosen in a form.
         */
        get: operations["campaign_choices_campaigns_choices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own Gifts
         * @description What the caller was given in campaigns.
         */
        get: operations["own_gifts_campaigns_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaign People
         * @description The people of a union, to put on its list.
         */
        get: operations["campaign_people_campaigns_people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Campaigns
         * @description The campaigns of a year in which the caller's unions take part, the latest first.
         */
        get: operations["list_campaigns_campaigns_get"];
        put?: never;
        /**
         * Draft Campaign
         * @description Draft a campaign of a union; of the county's own it is for all schools.
         */
        post: operations["draft_campaign_campaigns_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Campaign
         * @description One campaign with its life and the caller's own lists.
         */
        get: operations["get_campaign_campaigns__campaign_id__get"];
        /**
         * Change Campaign
         * @description Write a draft, or what was sent back, anew. Needs If-Match.
         */
        put: operations["change_campaign_campaigns__campaign_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Campaign Again
         * @description Draft the same in another year, its days as far from the holiday as they were.
         */
        post: operations["campaign_again_campaigns__campaign_id__again_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Campaign
         * @description Ask for a decision on a county's campaign.
         */
        post: operations["request_campaign_campaigns__campaign_id__request_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Campaign
         * @description Agree to a county's campaign.
         */
        post: operations["approve_campaign_campaigns__campaign_id__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Campaign
         * @description Send a county's campaign back with a reason.
         */
        post: operations["return_campaign_campaigns__campaign_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Campaign
         * @description Begin; each union that takes part has its list, and its chair is told once.
         */
        post: operations["open_campaign_campaigns__campaign_id__open_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Campaign
         * @description End it; lists that were not handed in are asked for no more.
         */
        post: operations["close_campaign_campaigns__campaign_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Campaign
         * @description Give it up before any money has moved.
         */
        post: operations["cancel_campaign_campaigns__campaign_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/festivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Festival
         * @description Let goods be given on a holiday beside the legal ones, by a clause, from a day on.
         */
        post: operations["set_festival_festivals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaign Progress
         * @description How far every union's list has come; to who does not deal with them small numbers hidden.
         */
        get: operations["campaign_progress_campaigns__campaign_id__progress_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/submit-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Lists
         * @description Hand in every list that has people on it, for the unions; all of them or none.
         */
        post: operations["submit_lists_campaigns__campaign_id__submit_lists_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/approve-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Lists
         * @description Agree to every list that waits for the caller.
         */
        post: operations["approve_lists_campaigns__campaign_id__approve_lists_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaign_id}/pay-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay Lists
         * @description Say that every approved list was paid.
         */
        post: operations["pay_lists_campaigns__campaign_id__pay_lists_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get List
         * @description One list with its lines and its life.
         */
        get: operations["get_list_campaign_lists__list_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Candidates
         * @description Whom the rule proposes for this list: the campaign's own rule where none is named.
         */
        get: operations["list_candidates_campaign_lists__list_id__candidates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write Lines
         * @description Write who is on the list. Needs If-Match.
         */
        put: operations["write_lines_campaign_lists__list_id__lines_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit List
         * @description Hand it in; it holds its part of the budget from now on.
         */
        post: operations["submit_list_campaign_lists__list_id__submit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve List
         * @description Agree to it, or record from a signed slip that somebody has.
         */
        post: operations["approve_list_campaign_lists__list_id__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return List
         * @description Send it back with a reason.
         */
        post: operations["return_list_campaign_lists__list_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay List
         * @description Say that it was paid; who receives something is told.
         */
        post: operations["pay_list_campaign_lists__list_id__pay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receipt List
         * @description Say that the sheet was signed, by all but those named.
         */
        post: operations["receipt_list_campaign_lists__list_id__receipt_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/lines/{line_id}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse Line
         * @description Say that what one person was given came back.
         */
        post: operations["reverse_line_campaign_lists__list_id__lines__line_id__reverse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/from-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record List
         * @description Take a written list through all that its papers say was done.
         */
        post: operations["record_list_campaign_lists__list_id__from_paper_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/sign-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign Sheet Of
         * @description The real-name register to print and sign, as a Word document.
         */
        get: operations["sign_sheet_of_campaign_lists__list_id__sign_sheet_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/bank-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank Sheet Of
         * @description What the bank asks for, with whole numbers of cards: for who pays what was agreed to.
         */
        get: operations["bank_sheet_of_campaign_lists__list_id__bank_sheet_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaign-lists/{list_id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shown Sheet Of
         * @description The list exactly as the page shows it to the caller.
         */
        get: operations["shown_sheet_of_campaign_lists__list_id__sheet_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Checks
         * @description The checks of the caller's unions; the county reads those of every union, in numbers.
         */
        get: operations["list_checks_health_checks_get"];
        put?: never;
        /**
         * Arrange
         * @description Draft a check with its times; the county's names the schools that take part.
         */
        post: operations["arrange_health_checks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description The checks that the caller is asked to.
         */
        get: operations["list_own_health_checks_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description The people of a union, to put them on a list; for a check of women those known as such.
         */
        get: operations["list_people_health_checks_people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/from-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Paper
         * @description Enter a check that is over, with who went.
         */
        post: operations["record_paper_health_checks_from_paper_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get One
         * @description One check; the list is there only for whoever keeps it.
         */
        get: operations["get_one_health_checks__check_id__get"];
        /**
         * Change
         * @description Write a draft anew. Needs If-Match.
         */
        put: operations["change_health_checks__check_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce
         * @description Tell everybody on the lists, and let them book.
         */
        post: operations["announce_health_checks__check_id__announce_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Give it up; whoever was told is told.
         */
        post: operations["cancel_health_checks__check_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone
         * @description Draft the same again for this year (照去年办).
         */
        post: operations["clone_health_checks__check_id__clone_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close
         * @description Be done with it: for the own union, or as its organiser for all.
         */
        post: operations["close_health_checks__check_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen
         * @description Not be done with it after all.
         */
        post: operations["reopen_health_checks__check_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Slots
         * @description Offer further times.
         */
        post: operations["add_slots_health_checks__check_id__slots_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/slots/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Slot
         * @description Offer a time no longer.
         */
        post: operations["remove_slot_health_checks__check_id__slots_remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put On List
         * @description Put people on the list of the union.
         */
        post: operations["put_on_list_health_checks__check_id__people_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/people/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Off List
         * @description Take people off the list who have not been there.
         */
        post: operations["take_off_list_health_checks__check_id__people_remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign
         * @description Put people into a time, or take them out of theirs.
         */
        post: operations["assign_health_checks__check_id__assign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Attendance
         * @description Say whether these people went.
         */
        post: operations["record_attendance_health_checks__check_id__attendance_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/second-round": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Second Round
         * @description Ask those who did not come once more.
         */
        post: operations["second_round_health_checks__check_id__second_round_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book
         * @description Take a place for oneself, change it, or give it back.
         */
        post: operations["book_health_checks__check_id__book_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health-checks/{check_id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export List
         * @description The list as an Excel sheet for the hospital's door; that it was taken is written down.
         */
        get: operations["export_list_health_checks__check_id__list_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Covers
         * @description The covers of the caller's unions that last, or those that are over.
         */
        get: operations["list_covers_mutual_aid_get"];
        put?: never;
        /**
         * Offer Cover
         * @description Offer a cover to the people of a school, or as the county to those of many.
         */
        post: operations["offer_cover_mutual_aid_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description What the caller is asked to, or takes part in.
         */
        get: operations["list_own_mutual_aid_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get One
         * @description One union's cover; names for its officers only.
         */
        get: operations["get_one_mutual_aid__roster_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask People
         * @description Ask people whether they want to take part.
         */
        post: operations["ask_people_mutual_aid__roster_id__people_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer
         * @description Write down what people have said on paper or by word (代录).
         */
        post: operations["answer_mutual_aid__roster_id__answers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/my-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Oneself
         * @description Say oneself whether one takes part.
         */
        post: operations["answer_oneself_mutual_aid__roster_id__my_answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/id-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Id Number
         * @description Seal somebody's ID number; it is shown again only on the insurer's sheet.
         */
        post: operations["enter_id_number_mutual_aid__roster_id__id_number_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew
         * @description Offer the next period to whoever takes part in this one.
         */
        post: operations["renew_mutual_aid__roster_id__renew_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Claim
         * @description Note that somebody claims, by themselves or by an officer for them.
         */
        post: operations["start_claim_mutual_aid__roster_id__claims_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/claims/{claim_id}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step Claim
         * @description Take a claim one step further.
         */
        post: operations["step_claim_mutual_aid_claims__claim_id__step_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mutual-aid/{roster_id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Sheet
         * @description The roster for the insurer, with ID numbers; that it was taken is written down.
         */
        get: operations["export_sheet_mutual_aid__roster_id__sheet_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description What is over its time.
         */
        get: operations["show_retention_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold
         * @description Keep these beyond their time, for a reason.
         */
        post: operations["hold_retention_hold_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release
         * @description Keep these no longer.
         */
        post: operations["release_retention_release_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase
         * @description Let these name nobody; money rows and counts stay.
         */
        post: operations["erase_retention_erase_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/own-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Copy
         * @description Everything welfare keeps of the caller, as a workbook.
         */
        get: operations["take_copy_own_data_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proofs
         * @description The proofs of a matter that the caller may see, the removed ones too.
         */
        get: operations["list_proofs_proofs_get"];
        put?: never;
        /**
         * Add Proof
         * @description Add a picture, PDF, Word or Excel file; it is checked, cleaned and encrypted.
         *
         *     What a camera or program wrote beside the content is taken out, and large pictures are made
         *     smaller.
         */
        post: operations["add_proof_proofs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proofs/{proof_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open Proof
         * @description The content, always as a download; who opened it is written down.
         */
        get: operations["open_proof_proofs__proof_id__content_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proofs/{proof_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Proof
         * @description Erase the content for a reason; that it was there, and why it went, stays.
         */
        post: operations["remove_proof_proofs__proof_id__remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Dead
         * @description Events that could not be delivered and wait for a person, the latest first.
         */
        get: operations["list_dead_events_dead_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/dead/{dead_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description One undelivered event with its content.
         */
        get: operations["show_events_dead__dead_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/dead/{dead_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay
         * @description Try the delivery again at once.
         */
        post: operations["replay_events_dead__dead_id__replay_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/dead/{dead_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard
         * @description Ask to drop an event; a second operator asking for the same drops it.
         */
        post: operations["discard_events_dead__dead_id__discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Missing
         * @description What never came, the oldest first.
         */
        get: operations["list_missing_events_missing_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Resends
         * @description The county's latest wishes, the newest first.
         */
        get: operations["list_resends_events_resends_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/resends/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Replay
         * @description Send stored events of the county again; what was handled is not handled twice.
         */
        post: operations["ask_replay_events_resends_replays_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/resends/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask Snapshot
         * @description Tell a service how the county's subjects of a kind stand now; nobody is told of it.
         */
        post: operations["ask_snapshot_events_resends_snapshots_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Act
         * @description What an operator may do with an undelivered event.
         * @enum {string}
         */
        Act: "replay" | "ask_to_discard" | "discard";
        /**
         * AgainInput
         * @description Which union does it again, in which year.
         */
        AgainInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Year */
            year: number;
        };
        /**
         * AidInput
         * @description What is to be given to whom; `typed_name` is for retired people who are on no list.
         *
         *     Help on a hardship file names the file in the place of a person, and what its cap hangs on: what
         *     the family has paid for treatment itself this year, or the pupil and the school.
         *     The remark is a few words for those who deal with it. It never says what somebody suffers from.
         */
        AidInput: {
            /** Collective Number */
            collective_number?: string | null;
            /** Collective On */
            collective_on?: string | null;
            kind: components["schemas"]["AidKind"];
            occasion: components["schemas"]["Occasion"];
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id?: string | null;
            /** Typed Name */
            typed_name?: string | null;
            /** Remark */
            remark?: string | null;
            /**
             * Amount
             * @description Yuan, as people write them: 2,000.50
             */
            amount: string;
            /** @default money */
            form?: components["schemas"]["Form"];
            /** Source */
            source: string;
            /** Asked By */
            asked_by?: string | null;
            /** Task Id */
            task_id?: string | null;
            /** Case Id */
            case_id?: string | null;
            /** Self Paid */
            self_paid?: string | null;
            school_level?: components["schemas"]["SchoolLevel"] | null;
            /** Student */
            student?: string | null;
        };
        /**
         * AidKind
         * @description What is given: a gift of condolence, temporary help, or help on a hardship file.
         * @enum {string}
         */
        AidKind: "condolence" | "temporary_help" | "living" | "medical" | "education";
        /**
         * AidLine
         * @description One line of the list.
         *
         *     Who deals with it sees all of it; an auditor a masked name; the county neither name nor occasion
         *     nor amount, for in a small school each of them would say who it is.
         */
        AidLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            state: components["schemas"]["AidState"];
            /** State Label */
            state_label: string;
            kind: components["schemas"]["AidKind"];
            /** Kind Label */
            kind_label: string;
            /**
             * Entered On
             * Format: date
             */
            entered_on: string;
            /** Source */
            source: string;
            /** From Paper */
            from_paper: boolean;
            /** Recipient Name */
            recipient_name: string | null;
            /** Occasion Label */
            occasion_label: string | null;
            /** Amount Cents */
            amount_cents: number | null;
            /** Amount Label */
            amount_label: string | null;
            /** Paid On */
            paid_on: string | null;
        };
        /**
         * AidMove
         * @description What a person can do with an aid.
         * @enum {string}
         */
        AidMove: "request" | "approve" | "reject" | "pay" | "receipt" | "cancel" | "reclaim";
        /**
         * AidState
         * @description Where an aid stands.
         * @enum {string}
         */
        AidState: "drafted" | "requested" | "approved" | "rejected" | "paid" | "receipted" | "cancelled" | "reclaimed";
        /**
         * AidView
         * @description An aid as those see it who deal with it; `turn` says who decides.
         */
        AidView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Version */
            version: number;
            state: components["schemas"]["AidState"];
            /** State Label */
            state_label: string;
            kind: components["schemas"]["AidKind"];
            /** Kind Label */
            kind_label: string;
            occasion: components["schemas"]["Occasion"];
            /** Occasion Label */
            occasion_label: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id: string | null;
            /** Recipient Name */
            recipient_name: string;
            /** Remark */
            remark: string | null;
            /** Amount Cents */
            amount_cents: number;
            /** Amount Label */
            amount_label: string;
            form: components["schemas"]["Form"];
            /** Form Label */
            form_label: string;
            /** Source */
            source: string;
            /** Asked By */
            asked_by: string;
            /** Task Id */
            task_id: string | null;
            /** Case Id */
            case_id: string | null;
            /** Self Paid Cents */
            self_paid_cents: number | null;
            school_level: components["schemas"]["SchoolLevel"] | null;
            /** Level Label */
            level_label: string | null;
            /** Student */
            student: string | null;
            /** Year */
            year: number;
            /** From Paper */
            from_paper: boolean;
            /** Collective Number */
            collective_number: string | null;
            /** Collective On */
            collective_on: string | null;
            /** Entered By Name */
            entered_by_name: string;
            /** Decided By Name */
            decided_by_name: string | null;
            /** Decided On */
            decided_on: string | null;
            /** Reason */
            reason: string | null;
            /** Paid On */
            paid_on: string | null;
            paid_by: components["schemas"]["PaidBy"] | null;
            /** Paid By Label */
            paid_by_label: string | null;
            /** Receipted On */
            receipted_on: string | null;
            /** Turn */
            turn: string;
            /** Actions */
            actions: string[];
            /** Steps */
            steps: components["schemas"]["StepView"][];
            /** Openings */
            openings: components["schemas"]["OpeningView"][];
        };
        /**
         * Answer
         * @description What somebody says, or leaves.
         * @enum {string}
         */
        Answer: "enrol" | "decline" | "leave";
        /**
         * ArrangementInput
         * @description Where and when; without a title it is named by year and kind.
         */
        ArrangementInput: {
            kind: components["schemas"]["CheckKind"];
            /** @default everybody */
            audience?: components["schemas"]["Audience"];
            /** Title */
            title?: string | null;
            /** Hospital */
            hospital?: string | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
        };
        /**
         * AskInput
         * @description People of the union to ask.
         */
        AskInput: {
            /** People */
            people: string[];
        };
        /**
         * AssignInput
         * @description Into which time they are put.
         */
        AssignInput: {
            /** Entries */
            entries: string[];
            /** Slot Id */
            slot_id: string | null;
        };
        /**
         * Attendance
         * @description Whether somebody went; there is no word for what was found (R-HEALTH-2).
         * @enum {string}
         */
        Attendance: "expected" | "attended" | "absent" | "excused";
        /**
         * AttendanceInput
         * @description Whether these went, and on which day.
         */
        AttendanceInput: {
            /** Entries */
            entries: string[];
            attendance: components["schemas"]["Attendance"];
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * Audience
         * @description Whom a check asks: all who work there, or those whom somebody puts on the list.
         * @enum {string}
         */
        Audience: "everybody" | "picked";
        /**
         * AuditActView
         * @description An act that entries may tell of.
         */
        AuditActView: {
            /** Act */
            act: string;
            /** Label */
            label: string;
        };
        /**
         * AuditCheckView
         * @description What came of recomputing the whole chain last; `intact` is empty before the first time.
         */
        AuditCheckView: {
            /** Checked At */
            checked_at: string | null;
            /** Intact */
            intact: boolean | null;
            /** Entries */
            entries: number;
        };
        /**
         * AuditEntryView
         * @description An entry of the log; names are those the caller may know.
         */
        AuditEntryView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Act */
            act: string;
            /** Label */
            label: string;
            /** Actor Id */
            actor_id: string | null;
            /** Actor Name */
            actor_name: string;
            /** Acting As */
            acting_as: string;
            /** Person Id */
            person_id: string | null;
            /** Person Name */
            person_name: string | null;
            /** Union Id */
            union_id: string | null;
            /** Union Name */
            union_name: string | null;
            /** Said */
            said: string;
            /** Reason */
            reason: string;
            /** Outcome */
            outcome: string;
        };
        /**
         * BatchState
         * @description Where the arrangement of a check stands.
         * @enum {string}
         */
        BatchState: "drafted" | "announced" | "running" | "closed" | "cancelled";
        /** Body_add_proof_proofs_post */
        Body_add_proof_proofs_post: {
            /** File */
            file: string;
            kind: components["schemas"]["ProofKind"];
            /** Subject Kind */
            subject_kind: string;
            /**
             * Subject Id
             * Format: uuid
             */
            subject_id: string;
        };
        /**
         * CampaignCandidate
         * @description Somebody whom the rule proposes; `is_unsure` where it is not known whether it means them.
         */
        CampaignCandidate: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Is Unsure */
            is_unsure: boolean;
        };
        /**
         * CampaignChoice
         * @description A value and its word.
         */
        CampaignChoice: {
            /** Value */
            value: string;
            /** Label */
            label: string;
        };
        /**
         * CampaignChoices
         * @description What a form offers.
         */
        CampaignChoices: {
            /** Kinds */
            kinds: components["schemas"]["CampaignChoice"][];
            /** Occasions */
            occasions: components["schemas"]["CampaignOccasionChoice"][];
            /** Forms */
            forms: components["schemas"]["CampaignChoice"][];
            /** Picks */
            picks: components["schemas"]["CampaignChoice"][];
            /** Roles */
            roles: components["schemas"]["CampaignChoice"][];
            /** Reasons */
            reasons: components["schemas"]["CampaignChoice"][];
            /** Sources */
            sources: string[];
            /** Clauses */
            clauses: components["schemas"]["ClauseView"][];
            /** Goods Limit */
            goods_limit: string;
        };
        /**
         * CampaignKind
         * @description Care for those in need or at the front (送温暖), or goods of a holiday for every member.
         * @enum {string}
         */
        CampaignKind: "care" | "holiday_goods";
        /**
         * CampaignLineView
         * @description A campaign in a list of campaigns.
         */
        CampaignLineView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Countywide */
            countywide: boolean;
            state: components["schemas"]["CampaignState"];
            /** State Label */
            state_label: string;
            kind: components["schemas"]["CampaignKind"];
            /** Kind Label */
            kind_label: string;
            /** Occasion Label */
            occasion_label: string;
            /** Title */
            title: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            own_list: components["schemas"]["CampaignListLine"] | null;
            /** Actions */
            actions: string[];
        };
        /**
         * CampaignListLine
         * @description A union's list in one line: where it stands and how much it is.
         */
        CampaignListLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            state: components["schemas"]["ListState"];
            /** State Label */
            state_label: string;
            /** People */
            people: number;
            /** Cents */
            cents: number;
            /** Label */
            label: string;
        };
        /**
         * CampaignListView
         * @description A union's list with its lines and its whole life.
         */
        CampaignListView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /**
             * Campaign Id
             * Format: uuid
             */
            campaign_id: string;
            /** Campaign Title */
            campaign_title: string;
            /** Campaign Open */
            campaign_open: boolean;
            kind: components["schemas"]["CampaignKind"];
            form: components["schemas"]["Form"];
            /** Form Label */
            form_label: string;
            /** Source */
            source: string;
            /** Person Label */
            person_label: string | null;
            /** Person Cents */
            person_cents: number | null;
            pick: components["schemas"]["CampaignPick"] | null;
            /** Quota */
            quota: number | null;
            /** Staff */
            staff: number;
            state: components["schemas"]["ListState"];
            /** State Label */
            state_label: string;
            /** People */
            people: number;
            /** Cents */
            cents: number;
            /** Label */
            label: string;
            /** Given Label */
            given_label: string;
            /** From Paper */
            from_paper: boolean;
            /** Task Id */
            task_id: string | null;
            /** Submitted By Name */
            submitted_by_name: string | null;
            /** Decided By Name */
            decided_by_name: string | null;
            /** Decided On */
            decided_on: string | null;
            /** Reason */
            reason: string | null;
            /** Paid On */
            paid_on: string | null;
            paid_by: components["schemas"]["PaidBy"] | null;
            /** Paid By Label */
            paid_by_label: string | null;
            /** Settled On */
            settled_on: string | null;
            /** Turn */
            turn: string;
            /** Actions */
            actions: string[];
            /** Lines */
            lines: components["schemas"]["RecipientView"][];
            /** Steps */
            steps: components["schemas"]["CampaignStepView"][];
        };
        /**
         * CampaignOccasion
         * @description When in the year it is given.
         * @enum {string}
         */
        CampaignOccasion: "new_year" | "qingming" | "labour_day" | "dragon_boat" | "mid_autumn" | "national_day" | "womens_day" | "teachers_day" | "summer" | "term_start" | "other";
        /**
         * CampaignOccasionChoice
         * @description An occasion, and whether goods for every member may be given on it.
         */
        CampaignOccasionChoice: {
            /** Value */
            value: string;
            /** Label */
            label: string;
            /** Goods */
            goods: boolean;
        };
        /**
         * CampaignPerson
         * @description Somebody of the union to choose, with their union group where they are in one.
         */
        CampaignPerson: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Group Name */
            group_name: string | null;
        };
        /**
         * CampaignPick
         * @description By which rule people are proposed for a list.
         * @enum {string}
         */
        CampaignPick: "by_hand" | "all" | "roles" | "women" | "groups" | "on_file";
        /**
         * CampaignProgress
         * @description How far a campaign has come, in every union that takes part.
         */
        CampaignProgress: {
            /** Title */
            title: string;
            /** Stages */
            stages: components["schemas"]["CampaignStage"][];
            /** People Label */
            people_label: string;
            /** Label */
            label: string | null;
            /** Given People Label */
            given_people_label: string;
            /** Given Label */
            given_label: string | null;
            /** Budget Label */
            budget_label: string | null;
            /** Unions */
            unions: components["schemas"]["CampaignUnionProgress"][];
            /** Chase */
            chase: string;
        };
        /**
         * CampaignReasonInput
         * @description Why it is sent back or given up.
         */
        CampaignReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * CampaignStage
         * @description How many lists stand at a point.
         */
        CampaignStage: {
            state: components["schemas"]["ListState"];
            /** Label */
            label: string;
            /** Count */
            count: number;
        };
        /**
         * CampaignState
         * @description Where a campaign stands.
         * @enum {string}
         */
        CampaignState: "drafted" | "requested" | "returned" | "approved" | "open" | "closed" | "cancelled";
        /**
         * CampaignStepView
         * @description One step in the life of a campaign or a list.
         */
        CampaignStepView: {
            /** Move */
            move: string;
            /** Label */
            label: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By Name */
            made_by_name: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
        };
        /**
         * CampaignUnionProgress
         * @description One union's list; counts are withheld where few people share them.
         */
        CampaignUnionProgress: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            /**
             * List Id
             * @description For who may open it
             */
            list_id: string | null;
            state: components["schemas"]["ListState"];
            /** State Label */
            state_label: string;
            /** People Label */
            people_label: string;
            /** Label */
            label: string | null;
        };
        /**
         * CampaignView
         * @description A campaign: its frame, the caller's own lists, and what may be done now.
         */
        CampaignView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Countywide */
            countywide: boolean;
            state: components["schemas"]["CampaignState"];
            /** State Label */
            state_label: string;
            kind: components["schemas"]["CampaignKind"];
            /** Kind Label */
            kind_label: string;
            /** Occasion Label */
            occasion_label: string;
            /** Title */
            title: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            own_list: components["schemas"]["CampaignListLine"] | null;
            /** Actions */
            actions: string[];
            /** Version */
            version: number;
            occasion: components["schemas"]["CampaignOccasion"];
            /** Festival */
            festival: string | null;
            /** Note */
            note: string | null;
            /** Budget Cents */
            budget_cents: number | null;
            /** Budget Label */
            budget_label: string | null;
            /** Left Label */
            left_label: string | null;
            /** Person Cents */
            person_cents: number | null;
            /** Person Label */
            person_label: string | null;
            /** Quota Count */
            quota_count: number | null;
            /** Quota Percent */
            quota_percent: number | null;
            /** Quota Label */
            quota_label: string;
            form: components["schemas"]["Form"];
            /** Form Label */
            form_label: string;
            /** Source */
            source: string;
            pick: components["schemas"]["CampaignPick"] | null;
            /** Pick Label */
            pick_label: string;
            /** Roles */
            roles: string[];
            /** Groups */
            groups: string[];
            /** Unions */
            unions: string[] | null;
            /** Task Id */
            task_id: string | null;
            /** From Task */
            from_task: boolean;
            /** Drafted By Name */
            drafted_by_name: string;
            /** Decided By Name */
            decided_by_name: string | null;
            /** Decided On */
            decided_on: string | null;
            /** Reason */
            reason: string | null;
            /** Turn */
            turn: string;
            /** Lists */
            lists: components["schemas"]["CampaignListLine"][];
            /** Steps */
            steps: components["schemas"]["CampaignStepView"][];
        };
        /**
         * CancelInput
         * @description Why it is not given after all.
         */
        CancelInput: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * CareGroup
         * @description Why somebody is on a list of care: the groups of the national method (R-WARM-1).
         * @enum {string}
         */
        CareGroup: "living" | "illness" | "work_injury" | "hard_post" | "on_duty" | "away" | "model" | "holiday";
        /**
         * CaseChoicesView
         * @description What a form offers, what the county has settled on, and what is agreed to.
         */
        CaseChoicesView: {
            /** Categories */
            categories: components["schemas"]["ChoiceView"][];
            /** Causes */
            causes: components["schemas"]["ChoiceView"][];
            /** Relations */
            relations: components["schemas"]["ChoiceView"][];
            /** Jobs */
            jobs: components["schemas"]["ChoiceView"][];
            /** Healths */
            healths: components["schemas"]["ChoiceView"][];
            /** Expenses */
            expenses: components["schemas"]["ChoiceView"][];
            /** Exclusions */
            exclusions: components["schemas"]["ChoiceView"][];
            /** Close Reasons */
            close_reasons: components["schemas"]["ChoiceView"][];
            /** National States */
            national_states: components["schemas"]["ChoiceView"][];
            /** Line Per Month */
            line_per_month: number;
            /** Quiet Months */
            quiet_months: number;
            /** Consent Version */
            consent_version: number;
            /** Consent Text */
            consent_text: string;
        };
        /**
         * CaseInput
         * @description A file: whose, why, and the household.
         */
        CaseInput: {
            /** Members */
            members: components["schemas"]["MemberInput"][];
            /**
             * Spending
             * @default []
             */
            spending?: components["schemas"]["SpendingInput"][];
            /**
             * Struck
             * @default false
             */
            struck?: boolean;
            /**
             * Exclusions
             * @default []
             */
            exclusions?: components["schemas"]["Exclusion"][];
            /** Phone */
            phone?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /** Address */
            address?: string | null;
            /** Words */
            words?: string | null;
            /** Person Id */
            person_id?: string | null;
            cause: components["schemas"]["Cause"];
        };
        /**
         * CaseLine
         * @description One line of the list; the county and auditors see the name masked.
         */
        CaseLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            state: components["schemas"]["CaseState"];
            /** State Label */
            state_label: string;
            /** Main Name */
            main_name: string;
            /** Persons */
            persons: number;
            category: components["schemas"]["Category"] | null;
            /** Category Label */
            category_label: string | null;
            /** Registered On */
            registered_on: string | null;
            /** Review Due On */
            review_due_on: string | null;
            /** Last Aided On */
            last_aided_on: string | null;
            /**
             * Touched On
             * Format: date
             */
            touched_on: string;
            national_state: components["schemas"]["NationalState"];
            /** National Label */
            national_label: string;
            /** From Paper */
            from_paper: boolean;
        };
        /**
         * CaseMove
         * @description What can be done with a file.
         * @enum {string}
         */
        CaseMove: "apply" | "survey" | "ask_notice" | "stand" | "object" | "take_back_notice" | "minutes" | "forward" | "return" | "decline" | "register" | "review_due" | "renew" | "recategorise" | "lift" | "close" | "relapse" | "withdraw";
        /**
         * CasePaperInput
         * @description A file whose life was on paper, as far as it came.
         */
        CasePaperInput: {
            /** Members */
            members: components["schemas"]["MemberInput"][];
            /**
             * Spending
             * @default []
             */
            spending?: components["schemas"]["SpendingInput"][];
            /**
             * Struck
             * @default false
             */
            struck?: boolean;
            /**
             * Exclusions
             * @default []
             */
            exclusions?: components["schemas"]["Exclusion"][];
            /** Phone */
            phone?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /** Address */
            address?: string | null;
            /** Words */
            words?: string | null;
            /** Person Id */
            person_id?: string | null;
            cause: components["schemas"]["Cause"];
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * Applied On
             * Format: date
             */
            applied_on: string;
            /** Consent Version */
            consent_version?: number | null;
            /**
             * Consent On
             * Format: date
             */
            consent_on: string;
            survey?: components["schemas"]["SurveyInput"] | null;
            minutes?: components["schemas"]["MinutesInput"] | null;
            /** Signed By */
            signed_by?: string | null;
            /** Signed On */
            signed_on?: string | null;
            category?: components["schemas"]["Category"] | null;
            /** Category Reason */
            category_reason?: string | null;
            /** Registered On */
            registered_on?: string | null;
            /** Decided By Name */
            decided_by_name?: string | null;
        };
        /**
         * CaseSlipInput
         * @description With a name and a day it was signed on paper and is only recorded.
         */
        CaseSlipInput: {
            /** Signed By */
            signed_by?: string | null;
            /** Signed On */
            signed_on?: string | null;
        };
        /**
         * CaseStaffLine
         * @description Somebody of the union to choose.
         */
        CaseStaffLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * CaseState
         * @description Where a file stands.
         * @enum {string}
         */
        CaseState: "drafted" | "applied" | "surveyed" | "noticed" | "reviewed" | "forwarded" | "returned" | "registered" | "under_review" | "lifted" | "closed" | "declined" | "withdrawn";
        /**
         * CaseStepView
         * @description One step in the file's life, on its real day.
         */
        CaseStepView: {
            move: components["schemas"]["CaseMove"];
            /** Label */
            label: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By Name */
            made_by_name: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
        };
        /**
         * CaseView
         * @description A file as those see it who may read it; numbers are masked, and shown only for a reason.
         *
         *     `reads_papers` says whether pictures and papers of the household are for the caller to read.
         */
        CaseView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            state: components["schemas"]["CaseState"];
            /** State Label */
            state_label: string;
            /** Main Name */
            main_name: string;
            /** Persons */
            persons: number;
            category: components["schemas"]["Category"] | null;
            /** Category Label */
            category_label: string | null;
            /** Registered On */
            registered_on: string | null;
            /** Review Due On */
            review_due_on: string | null;
            /** Last Aided On */
            last_aided_on: string | null;
            /**
             * Touched On
             * Format: date
             */
            touched_on: string;
            national_state: components["schemas"]["NationalState"];
            /** National Label */
            national_label: string;
            /** From Paper */
            from_paper: boolean;
            /** Version */
            version: number;
            /** Person Id */
            person_id: string | null;
            /** Is Own */
            is_own: boolean;
            cause: components["schemas"]["Cause"];
            /** Cause Label */
            cause_label: string;
            /** Category Reason */
            category_reason: string | null;
            household: components["schemas"]["HouseholdView"] | null;
            reckoning: components["schemas"]["ReckonedView"] | null;
            /** Consent Version */
            consent_version: number | null;
            /** Consent On */
            consent_on: string | null;
            /** Consent From Paper */
            consent_from_paper: boolean;
            /** Applied On */
            applied_on: string | null;
            /** Surveyed On */
            surveyed_on: string | null;
            /** Surveyors */
            surveyors: string | null;
            /** Finding */
            finding: string | null;
            /** Minutes Number */
            minutes_number: string | null;
            /** Minutes On */
            minutes_on: string | null;
            /** Forwarded On */
            forwarded_on: string | null;
            /** Forwarded By Name */
            forwarded_by_name: string | null;
            /** Decided By Name */
            decided_by_name: string | null;
            /** Ended On */
            ended_on: string | null;
            /** Close Label */
            close_label: string | null;
            /** Reason */
            reason: string | null;
            /** National Number */
            national_number: string | null;
            /** National On */
            national_on: string | null;
            /** Entered By Name */
            entered_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Turn */
            turn: string;
            /** Reads Papers */
            reads_papers: boolean;
            /** Actions */
            actions: string[];
            /** Steps */
            steps: components["schemas"]["CaseStepView"][];
            /** Openings */
            openings: components["schemas"]["OpeningView"][];
        };
        /**
         * Category
         * @description How hard it is, by the rules of R-HARD-2.
         * @enum {string}
         */
        Category: "deep" | "relative" | "accident";
        /**
         * Cause
         * @description What brought the household into hardship; a word of a list and never a diagnosis.
         * @enum {string}
         */
        Cause: "own_illness" | "family_illness" | "disability" | "disaster" | "schooling" | "single_parent" | "low_income" | "other";
        /**
         * CheckKind
         * @description The yearly check of everybody, or the one of women (R-HEALTH-1).
         * @enum {string}
         */
        CheckKind: "general" | "women";
        /**
         * CheckLine
         * @description One check in the list.
         */
        CheckLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Title */
            title: string;
            kind: components["schemas"]["CheckKind"];
            /** Kind Label */
            kind_label: string;
            state: components["schemas"]["BatchState"];
            /** State Label */
            state_label: string;
            /**
             * Is Closed
             * @description Whether this union is done with it
             */
            is_closed: boolean;
            /** Hospital */
            hospital: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Is Organiser */
            is_organiser: boolean;
            /** From Paper */
            from_paper: boolean;
            counts: components["schemas"]["HealthCountView"];
        };
        /**
         * CheckView
         * @description One check; the list is there only for whoever keeps it.
         */
        CheckView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Title */
            title: string;
            kind: components["schemas"]["CheckKind"];
            /** Kind Label */
            kind_label: string;
            state: components["schemas"]["BatchState"];
            /** State Label */
            state_label: string;
            /**
             * Is Closed
             * @description Whether this union is done with it
             */
            is_closed: boolean;
            /** Hospital */
            hospital: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Is Organiser */
            is_organiser: boolean;
            /** From Paper */
            from_paper: boolean;
            counts: components["schemas"]["HealthCountView"];
            /** Version */
            version: number;
            audience: components["schemas"]["Audience"];
            /** Audience Label */
            audience_label: string;
            /** Made By Name */
            made_by_name: string;
            /** Closed On */
            closed_on: string | null;
            /** Task Id */
            task_id: string | null;
            /** Slots */
            slots: components["schemas"]["SlotView"][];
            /** Entries */
            entries: components["schemas"]["EntryView"][] | null;
            /** Unions */
            unions: components["schemas"]["UnionCountView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * ChoiceView
         * @description A value and its word.
         */
        ChoiceView: {
            /** Value */
            value: string;
            /** Label */
            label: string;
        };
        /**
         * ChoicesView
         * @description What a form offers, and the caps in words.
         */
        ChoicesView: {
            /** Kinds */
            kinds: components["schemas"]["KindChoice"][];
            /** Grants */
            grants: components["schemas"]["KindChoice"][];
            /** Levels */
            levels: components["schemas"]["LevelChoice"][];
            /** Occasions */
            occasions: components["schemas"]["OccasionChoice"][];
            /** Forms */
            forms: components["schemas"]["FormChoice"][];
            /** Ways */
            ways: components["schemas"]["PaidByChoice"][];
            /** Sources */
            sources: string[];
            /** Added Sources */
            added_sources: string[];
            /** Caps */
            caps: {
                [key: string]: string;
            };
        };
        /**
         * ClaimInput
         * @description Whose claim, and when it happened; not what.
         */
        ClaimInput: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
        };
        /**
         * ClaimMove
         * @description What happens to it next.
         * @enum {string}
         */
        ClaimMove: "hand_in" | "pay" | "refuse" | "drop";
        /**
         * ClaimState
         * @description How far a claim has come.
         * @enum {string}
         */
        ClaimState: "started" | "handed_in" | "paid" | "refused" | "dropped";
        /**
         * ClaimStepInput
         * @description What happened to a claim, and when.
         */
        ClaimStepInput: {
            move: components["schemas"]["ClaimMove"];
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * ClaimView
         * @description A claim as days.
         */
        ClaimView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Name */
            name: string;
            state: components["schemas"]["ClaimState"];
            /** State Label */
            state_label: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Handed In On */
            handed_in_on: string | null;
            /** Settled On */
            settled_on: string | null;
            /** Moves */
            moves: components["schemas"]["ClaimMove"][];
        };
        /**
         * ClauseInput
         * @description A holiday beside the legal ones and the clause for it; without one it ends on that day.
         */
        ClauseInput: {
            /** Name */
            name: string;
            /** Clause */
            clause?: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
        };
        /**
         * ClauseView
         * @description A holiday beside the legal ones, the clause for it, and from when it counts.
         */
        ClauseView: {
            /** Name */
            name: string;
            /** Clause */
            clause: string;
            /** Valid From */
            valid_from: string;
        };
        /**
         * CloseInput
         * @description Why and since when the file has ended.
         */
        CloseInput: {
            /**
             * Day
             * Format: date
             */
            day: string;
            close_reason: components["schemas"]["CloseReason"];
        };
        /**
         * CloseReason
         * @description Why a file ends (R-HARD-8).
         * @enum {string}
         */
        CloseReason: "lifted" | "retired" | "left_county" | "died" | "false" | "consent_withdrawn";
        /**
         * ColumnChoice
         * @description What can stand in a column, under its usual heading.
         */
        ColumnChoice: {
            key: components["schemas"]["ColumnKey"];
            /** Heading */
            heading: string;
            /** Sensitive */
            sensitive: boolean;
        };
        /**
         * ColumnInput
         * @description A column and its heading.
         */
        ColumnInput: {
            key: components["schemas"]["ColumnKey"];
            /** Heading */
            heading: string;
        };
        /**
         * ColumnKey
         * @description What can stand in a column; `blank` is filled in by hand.
         * @enum {string}
         */
        ColumnKey: "number" | "unit" | "category" | "state" | "name" | "sex" | "birth" | "id_number" | "health" | "standing" | "phone" | "address" | "bank_card" | "persons" | "own_monthly" | "others_yearly" | "yearly" | "per_head" | "rigid_yearly" | "cause" | "words" | "members" | "registered_on" | "entered_by" | "decided_by" | "national_state" | "national_number" | "last_aided_on" | "blank";
        /**
         * ColumnView
         * @description A column of the list.
         */
        ColumnView: {
            key: components["schemas"]["ColumnKey"];
            /** Heading */
            heading: string;
        };
        /**
         * ColumnsInput
         * @description All columns, in their order.
         */
        ColumnsInput: {
            /** Columns */
            columns: components["schemas"]["ColumnInput"][];
        };
        /**
         * ColumnsView
         * @description The layout that counts, the usual one, and what can be chosen.
         */
        ColumnsView: {
            /** Columns */
            columns: components["schemas"]["ColumnView"][];
            /** Is Own */
            is_own: boolean;
            /** Usual */
            usual: components["schemas"]["ColumnView"][];
            /** Choices */
            choices: components["schemas"]["ColumnChoice"][];
        };
        /**
         * ConsentInput
         * @description Consent to the text of this version: ticked today, or signed on paper on a day.
         */
        ConsentInput: {
            /** Consent Version */
            consent_version?: number | null;
            /** Consent On */
            consent_on?: string | null;
        };
        /**
         * CorrectionInput
         * @description How a family is reached and paid, as far as it is otherwise now.
         */
        CorrectionInput: {
            /** Phone */
            phone?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /** Address */
            address?: string | null;
        };
        /**
         * CountsView
         * @description What a county counts: files by what they are, help of the year by kind.
         */
        CountsView: {
            /** Year */
            year: number;
            /**
             * Hidden Below
             * @description Smaller counts are not told
             */
            hidden_below: number;
            /** Categories */
            categories: components["schemas"]["StatisticView"][];
            /** Causes */
            causes: components["schemas"]["StatisticView"][];
            /** States */
            states: components["schemas"]["StatisticView"][];
            /** National */
            national: components["schemas"]["StatisticView"][];
            /** Help */
            help: components["schemas"]["StatisticView"][];
        };
        /**
         * CountyUnionCounts
         * @description One union's counts; small ones are not told.
         */
        CountyUnionCounts: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            /** Months */
            months: string[];
            /** Total */
            total: string;
            /** Waiting */
            waiting: string;
            /** Coverage */
            coverage: string | null;
        };
        /**
         * CountyUnionView
         * @description One union's count in the county's view.
         */
        CountyUnionView: {
            /** Name */
            name: string;
            /** Count Label */
            count_label: string;
            /** Cents */
            cents: number | null;
            /** Label */
            label: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * CountyVisitsView
         * @description What all unions have made in a year, in numbers only.
         */
        CountyVisitsView: {
            /** Year */
            year: number;
            /**
             * Hidden Below
             * @description Smaller counts are not told
             */
            hidden_below: number;
            /** Months */
            months: string[];
            /** Total */
            total: string;
            /** Waiting */
            waiting: string;
            /** Unions */
            unions: components["schemas"]["CountyUnionCounts"][];
        };
        /**
         * CountyYearView
         * @description What all unions gave in a year.
         */
        CountyYearView: {
            /** Year */
            year: number;
            /**
             * Hidden Below
             * @description Smaller counts are not told
             */
            hidden_below: number;
            total: components["schemas"]["ShownView"];
            /** Sources */
            sources: components["schemas"]["ShownView"][];
            /** Unions */
            unions: components["schemas"]["CountyUnionView"][];
        };
        /**
         * CoverAnswerInput
         * @description What these people said, and when.
         */
        CoverAnswerInput: {
            /** Entries */
            entries: string[];
            answer: components["schemas"]["Answer"];
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * CoverInput
         * @description A cover for one period, offered to a school's people or, by the county, to many schools.
         */
        CoverInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * Unions
             * @default []
             */
            unions?: string[];
            /** Name */
            name: string;
            kind: components["schemas"]["CoverKind"];
            /** Insurer */
            insurer: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Superior
             * @description Yuan, as people write them; 0 is none
             * @default 0
             */
            superior?: string;
            /**
             * School
             * @description Yuan, as people write them; 0 is none
             * @default 0
             */
            school?: string;
            /**
             * Person
             * @description Yuan, as people write them; 0 is none
             * @default 0
             */
            person?: string;
            /** Youngest */
            youngest?: number | null;
            /** Oldest */
            oldest?: number | null;
        };
        /**
         * CoverKind
         * @description What a cover is for (R-INS-1).
         * @enum {string}
         */
        CoverKind: "hospital" | "accident" | "major_illness" | "women" | "child";
        /**
         * CoverLine
         * @description One cover in the list.
         */
        CoverLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Name */
            name: string;
            kind: components["schemas"]["CoverKind"];
            /** Kind Label */
            kind_label: string;
            /** Insurer */
            insurer: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Days Left */
            days_left: number;
            /** Cost Label */
            cost_label: string;
            /** Enrolled */
            enrolled: number;
        };
        /**
         * CoverMemberView
         * @description One person on the roster; of the ID number only whether it is there.
         */
        CoverMemberView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Person Id */
            person_id: string | null;
            /** Name */
            name: string;
            standing: components["schemas"]["Standing"];
            /** Standing Label */
            standing_label: string;
            /** Consent On */
            consent_on: string | null;
            /** Has Id Number */
            has_id_number: boolean;
        };
        /**
         * CoverView
         * @description One union's cover with who takes part.
         */
        CoverView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Name */
            name: string;
            kind: components["schemas"]["CoverKind"];
            /** Kind Label */
            kind_label: string;
            /** Insurer */
            insurer: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Days Left */
            days_left: number;
            /** Cost Label */
            cost_label: string;
            /** Enrolled */
            enrolled: number;
            /** Youngest */
            youngest: number | null;
            /** Oldest */
            oldest: number | null;
            /** Consent */
            consent: string;
            /** Members */
            members: components["schemas"]["CoverMemberView"][] | null;
            /** Claims */
            claims: components["schemas"]["ClaimView"][];
            /** Unions */
            unions: components["schemas"]["UnionEnrolled"][];
            /** Actions */
            actions: string[];
        };
        /**
         * DeadDetail
         * @description An undelivered event with what came, but for the names of people's mailboxes.
         */
        DeadDetail: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Subscription */
            subscription: string;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /** Type */
            type: string;
            /** State */
            state: string;
            /** Attempts */
            attempts: number;
            /** Reason */
            reason: string;
            /** Error Class */
            error_class: string;
            /**
             * First Failed At
             * Format: date-time
             */
            first_failed_at: string;
            /** Died At */
            died_at: string | null;
            /** Discard Asked By */
            discard_asked_by: string | null;
            /** Actions */
            actions: components["schemas"]["Act"][];
            /** Body */
            body: string;
        };
        /**
         * DeadView
         * @description An undelivered event, without its content.
         */
        DeadView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Subscription */
            subscription: string;
            /**
             * Event Id
             * Format: uuid
             */
            event_id: string;
            /** Type */
            type: string;
            /** State */
            state: string;
            /** Attempts */
            attempts: number;
            /** Reason */
            reason: string;
            /** Error Class */
            error_class: string;
            /**
             * First Failed At
             * Format: date-time
             */
            first_failed_at: string;
            /** Died At */
            died_at: string | null;
            /** Discard Asked By */
            discard_asked_by: string | null;
            /** Actions */
            actions: components["schemas"]["Act"][];
        };
        /**
         * DecidersView
         * @description Who decides on what the caller enters.
         */
        DecidersView: {
            /** People */
            people: string[];
            /** Sentence */
            sentence: string;
        };
        /**
         * DiscardInput
         * @description Why the event may be dropped.
         */
        DiscardInput: {
            /** Reason */
            reason: string;
        };
        /**
         * EntriesInput
         * @description Places on the list by id.
         */
        EntriesInput: {
            /** Entries */
            entries: string[];
        };
        /**
         * EntryView
         * @description One person on the list.
         */
        EntryView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Person Id */
            person_id: string | null;
            /** Name */
            name: string;
            /** Slot Id */
            slot_id: string | null;
            attendance: components["schemas"]["Attendance"];
            /** Attendance Label */
            attendance_label: string;
            /** Attended On */
            attended_on: string | null;
            /** Round */
            round: number;
        };
        /**
         * Exclusion
         * @description What speaks against a file, whatever the figures say (R-HARD-4).
         * @enum {string}
         */
        Exclusion: "homes" | "business" | "costly_school";
        /**
         * Expense
         * @description Expenses that cannot be avoided.
         * @enum {string}
         */
        Expense: "medical" | "schooling" | "care" | "accident" | "other";
        /**
         * FigureInput
         * @description A new value and the day it counts from.
         */
        FigureInput: {
            /** Value */
            value: number;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
        };
        /**
         * FigureView
         * @description A figure, what it means, and what the county may set; `choices` names the values if any.
         */
        FigureView: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            /** Value */
            value: number;
            /** Default */
            default: number;
            /** Least */
            least: number;
            /** Most */
            most: number;
            /** Choices */
            choices: string[];
            /** Later */
            later: components["schemas"]["LaterValue"][];
        };
        /**
         * FiguresView
         * @description Figures that belong together.
         */
        FiguresView: {
            /** Label */
            label: string;
            /** Figures */
            figures: components["schemas"]["FigureView"][];
        };
        /**
         * Form
         * @description Money, or things worth so much.
         * @enum {string}
         */
        Form: "money" | "goods";
        /**
         * FormChoice
         * @description A form and its word.
         */
        FormChoice: {
            value: components["schemas"]["Form"];
            /** Label */
            label: string;
        };
        /**
         * FrameInput
         * @description What a campaign is; places are a number or a share of the staff in percent.
         */
        FrameInput: {
            kind: components["schemas"]["CampaignKind"];
            occasion: components["schemas"]["CampaignOccasion"];
            /** Festival */
            festival?: string | null;
            /** Title */
            title: string;
            /** Note */
            note?: string | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Budget
             * @description Yuan, as people write them: 2,000.50
             */
            budget: string;
            /** Person Amount */
            person_amount?: string | null;
            /** Quota Count */
            quota_count?: number | null;
            /** Quota Percent */
            quota_percent?: number | null;
            /** @default money */
            form?: components["schemas"]["Form"];
            /** Source */
            source: string;
            /** @default by_hand */
            pick?: components["schemas"]["CampaignPick"];
            /** Roles */
            roles?: components["schemas"]["Role"][];
            /** Groups */
            groups?: string[];
            /** Unions */
            unions?: string[] | null;
            /** Task Id */
            task_id?: string | null;
        };
        /**
         * GapView
         * @description Events of one type and one hour that `publisher` sent and that never came here.
         *
         *     `tells`: people hear of them, so that whoever sends them again chooses whether they still do.
         */
        GapView: {
            /** Publisher */
            publisher: string;
            /** Type */
            type: string;
            /**
             * Hour
             * Format: date-time
             */
            hour: string;
            /** Missing */
            missing: number;
            /** Tells */
            tells: boolean;
        };
        /**
         * Group
         * @description Where a line stands on the page, in this order.
         *
         *     `sign` and `decide` hold up others and come first whatever their day; then it counts when it
         *     wants to be done. `others` is what somebody else has to do first.
         * @enum {string}
         */
        Group: "sign" | "decide" | "overdue" | "today" | "week" | "later" | "others";
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * Health
         * @description A class of health, as rough as the rules allow.
         * @enum {string}
         */
        Health: "good" | "chronic" | "serious" | "disabled";
        /**
         * HealthCountView
         * @description How many are on the list and how many went, as far as the caller is told.
         */
        HealthCountView: {
            /** Listed */
            listed: string;
            /** Booked */
            booked: string;
            /** Attended */
            attended: string;
            /** Absent */
            absent: string;
            /** Excused */
            excused: string;
        };
        /**
         * HealthStaffLine
         * @description Somebody of the union to put on the list; `is_proposed` where the check is meant for them.
         */
        HealthStaffLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Is Proposed */
            is_proposed: boolean;
        };
        /**
         * HoldInput
         * @description Which of the list are kept, and why.
         */
        HoldInput: {
            /** Items */
            items: string[];
            /** Reason */
            reason: string;
        };
        /**
         * HouseholdInput
         * @description The household, the main person first; only what the rules need.
         */
        HouseholdInput: {
            /** Members */
            members: components["schemas"]["MemberInput"][];
            /**
             * Spending
             * @default []
             */
            spending?: components["schemas"]["SpendingInput"][];
            /**
             * Struck
             * @default false
             */
            struck?: boolean;
            /**
             * Exclusions
             * @default []
             */
            exclusions?: components["schemas"]["Exclusion"][];
            /** Phone */
            phone?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /** Address */
            address?: string | null;
            /** Words */
            words?: string | null;
        };
        /**
         * HouseholdMemberView
         * @description One person of the household.
         */
        HouseholdMemberView: {
            /** Name */
            name: string;
            relation: components["schemas"]["Relation"];
            /** Relation Label */
            relation_label: string;
            job: components["schemas"]["Job"];
            /** Job Label */
            job_label: string;
            health: components["schemas"]["Health"];
            /** Health Label */
            health_label: string;
            income: components["schemas"]["MoneyView"];
            /** Id Number */
            id_number: string | null;
        };
        /**
         * HouseholdView
         * @description The household; numbers, phone and address stand here masked.
         */
        HouseholdView: {
            /** Members */
            members: components["schemas"]["HouseholdMemberView"][];
            /** Spending */
            spending: components["schemas"]["SpendingView"][];
            /** Struck */
            struck: boolean;
            /** Exclusions */
            exclusions: components["schemas"]["Exclusion"][];
            /** Exclusion Labels */
            exclusion_labels: string[];
            /** Phone */
            phone: string | null;
            /** Bank Card */
            bank_card: string | null;
            /** Address */
            address: string | null;
            /** Words */
            words: string | null;
        };
        /**
         * IdNumberInput
         * @description Somebody's ID number, for the insurer's sheet only.
         */
        IdNumberInput: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Id Number */
            id_number: string;
        };
        /**
         * ItemState
         * @description Whether something over its time waits, is kept for a reason, or is erased.
         * @enum {string}
         */
        ItemState: "found" | "held" | "erased";
        /**
         * ItemView
         * @description One matter over its time; it names nobody.
         */
        ItemView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Kind Label */
            kind_label: string;
            /** Union Name */
            union_name: string;
            /** Title */
            title: string;
            /**
             * Ended On
             * Format: date
             */
            ended_on: string;
            state: components["schemas"]["ItemState"];
            /** State Label */
            state_label: string;
            /** Reason */
            reason: string | null;
            /** Decided By Name */
            decided_by_name: string | null;
            /** Decided At */
            decided_at: string | null;
            /** Emptied */
            emptied: number | null;
        };
        /**
         * ItemsInput
         * @description Which of the list.
         */
        ItemsInput: {
            /** Items */
            items: string[];
        };
        /**
         * Job
         * @description What somebody does.
         * @enum {string}
         */
        Job: "staff" | "employed" | "casual" | "farming" | "pupil" | "retired" | "none";
        /**
         * KindChoice
         * @description A kind of aid and its word.
         */
        KindChoice: {
            value: components["schemas"]["AidKind"];
            /** Label */
            label: string;
        };
        /**
         * KindView
         * @description A kind of proof that this matter takes.
         */
        KindView: {
            kind: components["schemas"]["ProofKind"];
            /** Label */
            label: string;
        };
        /**
         * LaterValue
         * @description A value that has been set and does not count yet.
         */
        LaterValue: {
            /** Value */
            value: number;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
        };
        /**
         * LevelChoice
         * @description A school a pupil goes to and its word.
         */
        LevelChoice: {
            value: components["schemas"]["SchoolLevel"];
            /** Label */
            label: string;
        };
        /**
         * LiftInput
         * @description Since when the household is through.
         */
        LiftInput: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Reason */
            reason?: string | null;
        };
        /**
         * LineInput
         * @description One line; `typed_name` is for retired people who are on no list.
         */
        LineInput: {
            /** Person Id */
            person_id?: string | null;
            /** Typed Name */
            typed_name?: string | null;
            /** @default holiday */
            reason?: components["schemas"]["CareGroup"];
            /**
             * Amount
             * @description Yuan, as people write them: 2,000.50
             */
            amount: string;
            /** Card */
            card?: string | null;
            /** Bank */
            bank?: string | null;
        };
        /**
         * LineState
         * @description Where one person's line stands.
         * @enum {string}
         */
        LineState: "listed" | "promised" | "paid" | "receipted" | "reversed";
        /**
         * LinesInput
         * @description All lines of a list, in their order.
         */
        LinesInput: {
            /** Lines */
            lines: components["schemas"]["LineInput"][];
        };
        /**
         * ListOpeningInput
         * @description Of which union the lines are to be seen, and why.
         */
        ListOpeningInput: {
            /** Reason */
            reason: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * ListReceiptInput
         * @description When the sheet was signed, and whose signature is missing.
         */
        ListReceiptInput: {
            /**
             * Receipted On
             * Format: date
             */
            receipted_on: string;
            /** Not Yet */
            not_yet?: string[];
        };
        /**
         * ListReturnInput
         * @description Why a list is sent back; with a name and a day it was done on paper.
         */
        ListReturnInput: {
            /** Collective Number */
            collective_number?: string | null;
            /** Collective On */
            collective_on?: string | null;
            /** Decided By Name */
            decided_by_name?: string | null;
            /** Decided On */
            decided_on?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * ListState
         * @description Where a union's list stands.
         * @enum {string}
         */
        ListState: "drafting" | "submitted" | "returned" | "approved" | "paid" | "settled" | "taken_back" | "cancelled";
        /**
         * ListsDone
         * @description How many lists were moved, and how many stay for somebody else.
         */
        ListsDone: {
            /** Done */
            done: number;
            /** Left */
            left: number;
        };
        /**
         * Look
         * @description What was looked at: a file, the lines of a list, a field in full, or a sheet with many.
         * @enum {string}
         */
        Look: "file" | "list" | "id_numbers" | "bank_card" | "phone" | "address" | "file_list" | "bank_list";
        /**
         * MemberInput
         * @description One person of the household; a number left out stays as it was.
         */
        MemberInput: {
            /** Name */
            name: string;
            relation: components["schemas"]["Relation"];
            job: components["schemas"]["Job"];
            health: components["schemas"]["Health"];
            income: components["schemas"]["MoneyInput"];
            /** Id Number */
            id_number?: string | null;
        };
        /**
         * MinutesInput
         * @description Minutes by number and day.
         */
        MinutesInput: {
            /** Minutes Number */
            minutes_number: string;
            /**
             * Minutes On
             * Format: date
             */
            minutes_on: string;
        };
        /**
         * MissingView
         * @description All that is known to be missing here, of the caller's county.
         */
        MissingView: {
            /** Events */
            events: components["schemas"]["GapView"][];
            /** Copies */
            copies: components["schemas"]["StaleCopyView"][];
        };
        /**
         * Mode
         * @description Why an event comes.
         * @enum {string}
         */
        Mode: "news" | "replay" | "snapshot";
        /**
         * MoneyInput
         * @description So much in a month or a year.
         */
        MoneyInput: {
            /**
             * Amount
             * @description Yuan, as people write them: 2,000.50
             */
            amount: string;
            per: components["schemas"]["Per"];
        };
        /**
         * MoneyView
         * @description An amount with its period; of one that is shown as a band there are no cents.
         */
        MoneyView: {
            /** Cents */
            cents: number | null;
            per: components["schemas"]["Per"];
            /** Label */
            label: string;
        };
        /**
         * NationalInput
         * @description How far the file of the general union is.
         */
        NationalInput: {
            state: components["schemas"]["NationalState"];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Number */
            number?: string | null;
        };
        /**
         * NationalState
         * @description Where the file of the general union stands, which is kept outside and only followed here.
         * @enum {string}
         */
        NationalState: "not_reported" | "reported" | "checking" | "entered" | "refused";
        /**
         * NewAidInput
         * @description An aid, and whether it is asked for at once; otherwise it is a draft.
         */
        NewAidInput: {
            /** Collective Number */
            collective_number?: string | null;
            /** Collective On */
            collective_on?: string | null;
            kind: components["schemas"]["AidKind"];
            occasion: components["schemas"]["Occasion"];
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id?: string | null;
            /** Typed Name */
            typed_name?: string | null;
            /** Remark */
            remark?: string | null;
            /**
             * Amount
             * @description Yuan, as people write them: 2,000.50
             */
            amount: string;
            /** @default money */
            form?: components["schemas"]["Form"];
            /** Source */
            source: string;
            /** Asked By */
            asked_by?: string | null;
            /** Task Id */
            task_id?: string | null;
            /** Case Id */
            case_id?: string | null;
            /** Self Paid */
            self_paid?: string | null;
            school_level?: components["schemas"]["SchoolLevel"] | null;
            /** Student */
            student?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * Request
             * @default false
             */
            request?: boolean;
        };
        /**
         * NewCampaignInput
         * @description A campaign of this union; of the county's own union it is the whole county's.
         */
        NewCampaignInput: {
            kind: components["schemas"]["CampaignKind"];
            occasion: components["schemas"]["CampaignOccasion"];
            /** Festival */
            festival?: string | null;
            /** Title */
            title: string;
            /** Note */
            note?: string | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Budget
             * @description Yuan, as people write them: 2,000.50
             */
            budget: string;
            /** Person Amount */
            person_amount?: string | null;
            /** Quota Count */
            quota_count?: number | null;
            /** Quota Percent */
            quota_percent?: number | null;
            /** @default money */
            form?: components["schemas"]["Form"];
            /** Source */
            source: string;
            /** @default by_hand */
            pick?: components["schemas"]["CampaignPick"];
            /** Roles */
            roles?: components["schemas"]["Role"][];
            /** Groups */
            groups?: string[];
            /** Unions */
            unions?: string[] | null;
            /** Task Id */
            task_id?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * NewCaseInput
         * @description A new file.
         */
        NewCaseInput: {
            /** Members */
            members: components["schemas"]["MemberInput"][];
            /**
             * Spending
             * @default []
             */
            spending?: components["schemas"]["SpendingInput"][];
            /**
             * Struck
             * @default false
             */
            struck?: boolean;
            /**
             * Exclusions
             * @default []
             */
            exclusions?: components["schemas"]["Exclusion"][];
            /** Phone */
            phone?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /** Address */
            address?: string | null;
            /** Words */
            words?: string | null;
            /** Person Id */
            person_id?: string | null;
            cause: components["schemas"]["Cause"];
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * NewCheckInput
         * @description A check of a school, or of the county for the schools named in `unions`.
         */
        NewCheckInput: {
            kind: components["schemas"]["CheckKind"];
            /** @default everybody */
            audience?: components["schemas"]["Audience"];
            /** Title */
            title?: string | null;
            /** Hospital */
            hospital?: string | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * Unions
             * @default []
             */
            unions?: string[];
            /** Task Id */
            task_id?: string | null;
            /**
             * Slots
             * @default []
             */
            slots?: components["schemas"]["SlotInput"][];
        };
        /**
         * NotYetVisitedView
         * @description Somebody who was not visited yet, and when it was last done before.
         */
        NotYetVisitedView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            /** Is Young */
            is_young: boolean;
            /** Last Visit */
            last_visit: string | null;
        };
        /**
         * Occasion
         * @description What happened, as roughly as it may be said; never a diagnosis.
         * @enum {string}
         */
        Occasion: "illness" | "hospital" | "accident" | "bereavement" | "disaster" | "other";
        /**
         * OccasionChoice
         * @description An occasion and its word.
         */
        OccasionChoice: {
            value: components["schemas"]["Occasion"];
            /** Label */
            label: string;
        };
        /**
         * OpeningInput
         * @description Why one has to read it.
         */
        OpeningInput: {
            /** Reason */
            reason: string;
        };
        /**
         * OpeningView
         * @description Who has looked, at what, when and why.
         */
        OpeningView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Actor Name */
            actor_name: string;
            look: components["schemas"]["Look"];
            /** Look Label */
            look_label: string;
            /** Reason */
            reason: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Open Until
             * Format: date-time
             */
            open_until: string;
        };
        /**
         * OwnAidView
         * @description What somebody has received.
         */
        OwnAidView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Union Name */
            union_name: string;
            /** Kind Label */
            kind_label: string;
            /** Form Label */
            form_label: string;
            /** Amount Label */
            amount_label: string;
            /**
             * Paid On
             * Format: date
             */
            paid_on: string;
            /** Receipted On */
            receipted_on: string | null;
        };
        /**
         * OwnCheckView
         * @description A check that the caller is asked to, with the times that can still be chosen.
         */
        OwnCheckView: {
            /**
             * Check Id
             * Format: uuid
             */
            check_id: string;
            /** Title */
            title: string;
            /** Kind Label */
            kind_label: string;
            /** State Label */
            state_label: string;
            /** Hospital */
            hospital: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            slot: components["schemas"]["SlotView"] | null;
            attendance: components["schemas"]["Attendance"];
            /** Attendance Label */
            attendance_label: string;
            /** Attended On */
            attended_on: string | null;
            /** Is Again */
            is_again: boolean;
            /** Slots */
            slots: components["schemas"]["SlotView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * OwnCoverView
         * @description A cover that the caller is asked to.
         */
        OwnCoverView: {
            /**
             * Roster Id
             * Format: uuid
             */
            roster_id: string;
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Name */
            name: string;
            /** Kind Label */
            kind_label: string;
            /** Insurer */
            insurer: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Cost Label */
            cost_label: string;
            standing: components["schemas"]["Standing"];
            /** Standing Label */
            standing_label: string;
            /** Consent */
            consent: string;
            /** Consent On */
            consent_on: string | null;
            /** Claims */
            claims: components["schemas"]["ClaimView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * OwnGiftView
         * @description What somebody was given in a campaign.
         */
        OwnGiftView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** Form Label */
            form_label: string;
            /** Amount Label */
            amount_label: string;
            /**
             * Paid On
             * Format: date
             */
            paid_on: string;
            /** Receipted On */
            receipted_on: string | null;
        };
        /**
         * OwnVisitLine
         * @description What somebody has reported, or is asked to visit.
         */
        OwnVisitLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Union Name */
            union_name: string;
            /** Visited Name */
            visited_name: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            state: components["schemas"]["VisitState"];
            /** State Label */
            state_label: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Visited On */
            visited_on: string | null;
            /** Follow Up On */
            follow_up_on: string | null;
        };
        /**
         * OwnVisitsView
         * @description One's own part in visits.
         */
        OwnVisitsView: {
            /** Reported */
            reported: components["schemas"]["OwnVisitLine"][];
            /** To Make */
            to_make: components["schemas"]["OwnVisitLine"][];
        };
        /** Page[AidLine] */
        Page_AidLine_: {
            /** Items */
            items: components["schemas"]["AidLine"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[AuditEntryView] */
        Page_AuditEntryView_: {
            /** Items */
            items: components["schemas"]["AuditEntryView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[CaseLine] */
        Page_CaseLine_: {
            /** Items */
            items: components["schemas"]["CaseLine"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[VisitLine] */
        Page_VisitLine_: {
            /** Items */
            items: components["schemas"]["VisitLine"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /**
         * PaidBy
         * @description How it reached the person; never as cash that nobody signed for.
         * @enum {string}
         */
        PaidBy: "transfer" | "signed";
        /**
         * PaidByChoice
         * @description A way of paying and its word.
         */
        PaidByChoice: {
            value: components["schemas"]["PaidBy"];
            /** Label */
            label: string;
        };
        /**
         * PaperCheckInput
         * @description A check that is over, with who went.
         */
        PaperCheckInput: {
            kind: components["schemas"]["CheckKind"];
            /** @default everybody */
            audience?: components["schemas"]["Audience"];
            /** Title */
            title?: string | null;
            /** Hospital */
            hospital?: string | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Task Id */
            task_id?: string | null;
            /** Attended */
            attended: string[];
        };
        /**
         * PaperInput
         * @description An aid that was decided on paper, and how far it has come since.
         */
        PaperInput: {
            /** Collective Number */
            collective_number?: string | null;
            /** Collective On */
            collective_on?: string | null;
            kind: components["schemas"]["AidKind"];
            occasion: components["schemas"]["Occasion"];
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id?: string | null;
            /** Typed Name */
            typed_name?: string | null;
            /** Remark */
            remark?: string | null;
            /**
             * Amount
             * @description Yuan, as people write them: 2,000.50
             */
            amount: string;
            /** @default money */
            form?: components["schemas"]["Form"];
            /** Source */
            source: string;
            /** Asked By */
            asked_by?: string | null;
            /** Task Id */
            task_id?: string | null;
            /** Case Id */
            case_id?: string | null;
            /** Self Paid */
            self_paid?: string | null;
            school_level?: components["schemas"]["SchoolLevel"] | null;
            /** Student */
            student?: string | null;
            /** Decided By Name */
            decided_by_name: string;
            /**
             * Decided On
             * Format: date
             */
            decided_on: string;
            /** Paid On */
            paid_on?: string | null;
            paid_by?: components["schemas"]["PaidBy"] | null;
            /** Receipted On */
            receipted_on?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * PaperSteps
         * @description What the papers say: who decided and when, and how far it has come since.
         */
        PaperSteps: {
            /** Decided By Name */
            decided_by_name: string;
            /**
             * Decided On
             * Format: date
             */
            decided_on: string;
            /** Paid On */
            paid_on?: string | null;
            paid_by?: components["schemas"]["PaidBy"] | null;
            /** Receipted On */
            receipted_on?: string | null;
        };
        /**
         * PaymentInput
         * @description When and how it was given.
         */
        PaymentInput: {
            /**
             * Paid On
             * Format: date
             */
            paid_on: string;
            paid_by: components["schemas"]["PaidBy"];
        };
        /**
         * PeopleInput
         * @description People of the union by id.
         */
        PeopleInput: {
            /** People */
            people: string[];
        };
        /**
         * Per
         * @description The time an amount is for.
         * @enum {string}
         */
        Per: "month" | "year";
        /**
         * PersonLine
         * @description Somebody of the union to choose.
         */
        PersonLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * ProofKind
         * @description What a proof proves.
         * @enum {string}
         */
        ProofKind: "application" | "decision" | "slip" | "receipt" | "payment" | "medical" | "certificate" | "reply" | "sign_in" | "minutes" | "count" | "resolution" | "other";
        /**
         * ProofView
         * @description A proof without its content; of a removed one, who removed it, when and why.
         */
        ProofView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["ProofKind"];
            /** Kind Label */
            kind_label: string;
            /** Name */
            name: string;
            /** Media Type */
            media_type: string;
            /** Size */
            size: number;
            /** Sha256 */
            sha256: string;
            /** Uploaded By Name */
            uploaded_by_name: string;
            /**
             * Uploaded At
             * Format: date-time
             */
            uploaded_at: string;
            /** Removed By Name */
            removed_by_name: string | null;
            /** Removed At */
            removed_at: string | null;
            /** Removed Reason */
            removed_reason: string | null;
        };
        /**
         * ProofsView
         * @description The proofs of a matter, and what the caller may do with them.
         */
        ProofsView: {
            /** Items */
            items: components["schemas"]["ProofView"][];
            /** Kinds */
            kinds: components["schemas"]["KindView"][];
            /** May Add */
            may_add: boolean;
            /** May Remove */
            may_remove: boolean;
            /** Limit Megabytes */
            limit_megabytes: number;
        };
        /**
         * ReasonInput
         * @description Why.
         */
        ReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * ReceiptInput
         * @description When the person signed the register.
         */
        ReceiptInput: {
            /**
             * Receipted On
             * Format: date
             */
            receipted_on: string;
        };
        /**
         * RecipientView
         * @description What one person gets; the card by its last four digits.
         */
        RecipientView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Place */
            place: number;
            /** Person Id */
            person_id: string | null;
            /** Name */
            name: string;
            reason: components["schemas"]["CareGroup"];
            /** Reason Label */
            reason_label: string;
            /** Cents */
            cents: number;
            /** Label */
            label: string;
            state: components["schemas"]["LineState"];
            /** State Label */
            state_label: string;
            /** Card */
            card: string | null;
            /** Bank */
            bank: string | null;
            /** Receipted On */
            receipted_on: string | null;
            /** Reversed On */
            reversed_on: string | null;
            /** Reversed Reason */
            reversed_reason: string | null;
        };
        /**
         * ReckonedView
         * @description The category that follows from the rules, and the arithmetic.
         */
        ReckonedView: {
            category: components["schemas"]["Category"] | null;
            /** Category Label */
            category_label: string;
            /** Lines */
            lines: string[];
        };
        /**
         * ReclaimInput
         * @description When and why the money came back.
         */
        ReclaimInput: {
            /**
             * Reclaimed On
             * Format: date
             */
            reclaimed_on: string;
            /** Reason */
            reason: string;
        };
        /**
         * RejectInput
         * @description Why it is not agreed to.
         */
        RejectInput: {
            /** Collective Number */
            collective_number?: string | null;
            /** Collective On */
            collective_on?: string | null;
            /** Decided By Name */
            decided_by_name?: string | null;
            /** Decided On */
            decided_on?: string | null;
            /** Reason */
            reason: string;
        };
        /**
         * Relation
         * @description How a member of the household stands to the main person.
         * @enum {string}
         */
        Relation: "self" | "spouse" | "child" | "parent" | "sibling" | "grandchild" | "other";
        /**
         * RemovalInput
         * @description Why a proof is removed.
         */
        RemovalInput: {
            /** Reason */
            reason: string;
        };
        /**
         * RemovedSlot
         * @description A time that is offered no longer.
         */
        RemovedSlot: {
            /**
             * Slot Id
             * Format: uuid
             */
            slot_id: string;
        };
        /**
         * RenewInput
         * @description The next period.
         */
        RenewInput: {
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
        };
        /**
         * ReplayInput
         * @description Events to send again: of one type, made in the period, to one service.
         *
         *     `tells`: they never came, so that people are to be told of them as of news.
         */
        ReplayInput: {
            /** To */
            to: string;
            /** Type */
            type: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /**
             * Tells
             * @default false
             */
            tells?: boolean;
        };
        /**
         * ResendState
         * @description Where a wish to send again stands.
         * @enum {string}
         */
        ResendState: "waiting" | "done" | "failed";
        /**
         * ResendView
         * @description A wish to send again, and how far it has come.
         */
        ResendView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            mode: components["schemas"]["Mode"];
            /** To */
            to: string;
            /** What */
            what: string[];
            /** Since */
            since: string | null;
            /** Until */
            until: string | null;
            state: components["schemas"]["ResendState"];
            /** Sent */
            sent: number;
            /** Problem */
            problem: string | null;
            /** Asked By */
            asked_by: string;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /** Ended At */
            ended_at: string | null;
        };
        /**
         * RetentionView
         * @description What waits, what is held, and what was erased.
         */
        RetentionView: {
            /** Found */
            found: components["schemas"]["ItemView"][];
            /** Held */
            held: components["schemas"]["ItemView"][];
            /** Erased */
            erased: components["schemas"]["ItemView"][];
        };
        /**
         * RevealInput
         * @description Which field is to be shown in full, and why.
         */
        RevealInput: {
            /** Reason */
            reason: string;
            look: components["schemas"]["Look"];
        };
        /**
         * RevealedView
         * @description A field in full, to be read once.
         */
        RevealedView: {
            /** Values */
            values: string[];
        };
        /**
         * ReverseInput
         * @description When and why it came back.
         */
        ReverseInput: {
            /**
             * Reversed On
             * Format: date
             */
            reversed_on: string;
            /** Reason */
            reason: string;
        };
        /**
         * RightView
         * @description An act in plain words, and the roles that may do it.
         */
        RightView: {
            /** Act */
            act: string;
            /** Label */
            label: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
        };
        /**
         * Role
         * @description A role is held in one unit, from a day, often until a day.
         * @enum {string}
         */
        Role: "staff_member" | "group_leader" | "union_officer" | "union_chair" | "women_committee" | "audit_committee" | "finance_officer" | "party_secretary" | "principal" | "supervision" | "proposal_handler" | "delegate" | "cluster_lead" | "county_officer" | "county_chair" | "auditor" | "operator";
        /**
         * RulingInput
         * @description A category, and why it differs from what the rules work out.
         */
        RulingInput: {
            category: components["schemas"]["Category"];
            /** Reason */
            reason?: string | null;
            /** Day */
            day?: string | null;
        };
        /**
         * SchoolLevel
         * @description Which school a pupil goes to who is helped.
         * @enum {string}
         */
        SchoolLevel: "college" | "senior";
        /**
         * SearchInput
         * @description A number of which one wants to know whether it has a file.
         */
        SearchInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Id Number */
            id_number: string;
        };
        /**
         * SearchedView
         * @description Whether there is a file, in one sentence that tells nothing more.
         */
        SearchedView: {
            /** Found */
            found: boolean;
            /** Sentence */
            sentence: string;
        };
        /**
         * ShownView
         * @description A count in words and a sum; both are withheld where few people share them.
         */
        ShownView: {
            /** Name */
            name: string;
            /** Count Label */
            count_label: string;
            /** Cents */
            cents: number | null;
            /** Label */
            label: string | null;
        };
        /**
         * SlipInput
         * @description A decision; with a name and a day it was signed on paper and is only recorded.
         */
        SlipInput: {
            /** Collective Number */
            collective_number?: string | null;
            /** Collective On */
            collective_on?: string | null;
            /** Decided By Name */
            decided_by_name?: string | null;
            /** Decided On */
            decided_on?: string | null;
        };
        /**
         * SlotChoice
         * @description One time; without it the place is given back.
         */
        SlotChoice: {
            /** Slot Id */
            slot_id: string | null;
        };
        /**
         * SlotInput
         * @description A time with so many places; `for_union` keeps it for one school.
         */
        SlotInput: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Begins
             * Format: time
             */
            begins: string;
            /**
             * Ends
             * Format: time
             */
            ends: string;
            /** Places */
            places: number;
            /** For Union */
            for_union?: string | null;
        };
        /**
         * SlotView
         * @description A time, and how many places are left.
         *
         *     Of the women's check that is told to who keeps the list: places less those left are people.
         */
        SlotView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Begins
             * Format: time
             */
            begins: string;
            /**
             * Ends
             * Format: time
             */
            ends: string;
            /** Places */
            places: number;
            /**
             * Left
             * @description None where it is not told how many are booked
             */
            left: number | null;
            /** Is Full */
            is_full: boolean;
            /**
             * Is Empty
             * @description Whether nobody is booked in it
             */
            is_empty: boolean;
            /** For Union */
            for_union: string | null;
            /** For Union Name */
            for_union_name: string | null;
        };
        /**
         * SlotsInput
         * @description Further times.
         */
        SlotsInput: {
            /** Slots */
            slots: components["schemas"]["SlotInput"][];
        };
        /**
         * SnapshotInput
         * @description A kind of subject whose present state one service is to be told.
         */
        SnapshotInput: {
            /** To */
            to: string;
            /** Subject */
            subject: string;
        };
        /**
         * SourceInput
         * @description A source of money that the county adds.
         */
        SourceInput: {
            /** Name */
            name: string;
        };
        /**
         * SourceView
         * @description What came from one source.
         */
        SourceView: {
            /** Source */
            source: string;
            /** Count */
            count: number;
            /** Cents */
            cents: number;
            /** Label */
            label: string;
        };
        /**
         * SpendingInput
         * @description An expense that cannot be avoided.
         */
        SpendingInput: {
            kind: components["schemas"]["Expense"];
            money: components["schemas"]["MoneyInput"];
        };
        /**
         * SpendingView
         * @description An expense that cannot be avoided.
         */
        SpendingView: {
            kind: components["schemas"]["Expense"];
            /** Kind Label */
            kind_label: string;
            money: components["schemas"]["MoneyView"];
        };
        /**
         * StaleCopyView
         * @description Copies of one kind of subject that are not as `publisher`, who owns them, counted.
         */
        StaleCopyView: {
            /** Publisher */
            publisher: string;
            /** Subject */
            subject: string;
            /** Ours */
            ours: number;
            /** Theirs */
            theirs: number;
            /**
             * Since
             * Format: date-time
             */
            since: string;
        };
        /**
         * Standing
         * @description Whether somebody takes part.
         * @enum {string}
         */
        Standing: "asked" | "enrolled" | "declined" | "left";
        /**
         * StatisticView
         * @description A count under its word; `count` is empty where it is too small to be told.
         */
        StatisticView: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            /** Count */
            count: number | null;
            /** Count Label */
            count_label: string;
            /** Cents */
            cents?: number | null;
            /** Sum Label */
            sum_label?: string | null;
        };
        /**
         * StepView
         * @description One step in the aid's life.
         */
        StepView: {
            move: components["schemas"]["AidMove"];
            /** Label */
            label: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By Name */
            made_by_name: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
        };
        /**
         * SurveyInput
         * @description A home survey: the day, the two people, what they saw.
         */
        SurveyInput: {
            /**
             * Surveyed On
             * Format: date
             */
            surveyed_on: string;
            /** Surveyors */
            surveyors: string[];
            /** Finding */
            finding: string;
        };
        /**
         * TransferAnswerInput
         * @description With a day it was signed on paper and is only recorded.
         */
        TransferAnswerInput: {
            /** Signed On */
            signed_on?: string | null;
        };
        /**
         * TransferInput
         * @description Which file goes to which school, and from which day on the person works there.
         */
        TransferInput: {
            /**
             * Case Id
             * Format: uuid
             */
            case_id: string;
            /**
             * To Union Id
             * Format: uuid
             */
            to_union_id: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
        };
        /**
         * TransferState
         * @description Where a transfer stands.
         * @enum {string}
         */
        TransferState: "asked" | "agreed" | "done" | "refused" | "lapsed";
        /**
         * TransferView
         * @description A move of a file; it names nobody.
         */
        TransferView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Case Id
             * Format: uuid
             */
            case_id: string;
            state: components["schemas"]["TransferState"];
            /** State Label */
            state_label: string;
            /** From Union Name */
            from_union_name: string;
            /** To Union Name */
            to_union_name: string;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /**
             * Asked On
             * Format: date
             */
            asked_on: string;
            /**
             * Lapses On
             * Format: date
             */
            lapses_on: string;
            /** Answered On */
            answered_on: string | null;
            /** Answer From Paper */
            answer_from_paper: boolean;
            /** Done On */
            done_on: string | null;
            /** Actions */
            actions: string[];
        };
        /**
         * UnionCountView
         * @description How one union stands with a check of the county.
         */
        UnionCountView: {
            /**
             * Check Id
             * Format: uuid
             */
            check_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Is Closed */
            is_closed: boolean;
            counts: components["schemas"]["HealthCountView"];
        };
        /**
         * UnionEnrolled
         * @description How many take part in one union.
         */
        UnionEnrolled: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Enrolled */
            enrolled: number;
        };
        /** ValidationError */
        ValidationError: {
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
            /** Input */
            input?: unknown;
            /** Context */
            ctx?: Record<string, never>;
        };
        /**
         * VisitAssignInput
         * @description Who is asked to go.
         */
        VisitAssignInput: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /**
         * VisitAtOnceInput
         * @description A visit that was made without a report, or stands on paper.
         */
        VisitAtOnceInput: {
            /**
             * Visited On
             * Format: date
             */
            visited_on: string;
            way: components["schemas"]["VisitWay"];
            /** Place */
            place?: string | null;
            /** Visitors */
            visitors: string[];
            /** Finding */
            finding: string;
            /** Need */
            need?: string | null;
            gift_form?: components["schemas"]["VisitGiftForm"] | null;
            /** Gift Amount */
            gift_amount?: string | null;
            /** Gift Source */
            gift_source?: string | null;
            /** Follow Up */
            follow_up?: string | null;
            /** Follow Up On */
            follow_up_on?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            occasion: components["schemas"]["VisitOccasion"];
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id?: string | null;
            /** Typed Name */
            typed_name?: string | null;
            /**
             * In Hospital
             * @default false
             */
            in_hospital?: boolean;
            /** Task Id */
            task_id?: string | null;
            /** Draft Id */
            draft_id?: string | null;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
        };
        /**
         * VisitChoicesView
         * @description What the forms offer, and the county's figures that they name.
         */
        VisitChoicesView: {
            /**
             * Occasions
             * @description What can be reported
             */
            occasions: components["schemas"]["VisitOccasionOption"][];
            /**
             * Recordable
             * @description What can be written down as done
             */
            recordable: components["schemas"]["VisitOccasionOption"][];
            /** Ways */
            ways: components["schemas"]["VisitWayOption"][];
            /** Gifts */
            gifts: components["schemas"]["VisitGiftOption"][];
            /** Sources */
            sources: string[];
            /** Least Visitors */
            least_visitors: number;
            /** Report Hours */
            report_hours: number;
            /** Visit Days */
            visit_days: number;
            /** Hospital Days */
            hospital_days: number;
            /**
             * Ahead
             * @description What may be reported before its day
             */
            ahead: components["schemas"]["VisitOccasion"][];
            /** Ahead Days */
            ahead_days: number;
            /**
             * Universal Months
             * @description None: everybody in turn is not visited
             */
            universal_months: number | null;
        };
        /**
         * VisitCloseInput
         * @description How it ended, where there is more to say.
         */
        VisitCloseInput: {
            /** Result */
            result?: string | null;
        };
        /**
         * VisitCoverageView
         * @description How many of the union's people were visited within the months, and who is next.
         *
         *     `young_age` is the age until which a teacher is a young one.
         */
        VisitCoverageView: {
            /** Months */
            months: number;
            /**
             * Since
             * Format: date
             */
            since: string;
            /** Staff */
            staff: number;
            /** Covered */
            covered: number;
            /** Young Age */
            young_age: number;
            /** Next */
            next: components["schemas"]["NotYetVisitedView"][];
        };
        /**
         * VisitFollowUpInput
         * @description What is left to be done, and by when.
         */
        VisitFollowUpInput: {
            /** Follow Up */
            follow_up: string;
            /**
             * Follow Up On
             * Format: date
             */
            follow_up_on: string;
        };
        /**
         * VisitGiftForm
         * @description Money, or things worth so much.
         * @enum {string}
         */
        VisitGiftForm: "money" | "goods";
        /**
         * VisitGiftOption
         * @description What can be taken along, and its word.
         */
        VisitGiftOption: {
            value: components["schemas"]["VisitGiftForm"];
            /** Label */
            label: string;
        };
        /**
         * VisitLine
         * @description One line of the list.
         */
        VisitLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            state: components["schemas"]["VisitState"];
            /** State Label */
            state_label: string;
            occasion: components["schemas"]["VisitOccasion"];
            /** Occasion Label */
            occasion_label: string;
            /** Visited Name */
            visited_name: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Assigned Name */
            assigned_name: string | null;
            /** Visited On */
            visited_on: string | null;
            /** Visitors */
            visitors: string[];
            /** Follow Up On */
            follow_up_on: string | null;
            /** From Paper */
            from_paper: boolean;
        };
        /**
         * VisitMove
         * @description What a person can do with a visit.
         * @enum {string}
         */
        VisitMove: "assign" | "record" | "correct" | "follow_up" | "close" | "skip" | "resume" | "take_back";
        /**
         * VisitOccasion
         * @description What happened, as roughly as it may be said; never a diagnosis.
         * @enum {string}
         */
        VisitOccasion: "illness" | "marriage_funeral" | "hardship" | "conflict" | "sudden_event" | "birth_retire" | "rights" | "other" | "universal";
        /**
         * VisitOccasionOption
         * @description An occasion and its word.
         */
        VisitOccasionOption: {
            value: components["schemas"]["VisitOccasion"];
            /** Label */
            label: string;
        };
        /**
         * VisitPersonLine
         * @description Somebody of the union to choose.
         */
        VisitPersonLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * VisitRadarView
         * @description What a union has before it, and what it has done this year.
         */
        VisitRadarView: {
            /** To Arrange */
            to_arrange: components["schemas"]["VisitLine"][];
            /** To Make */
            to_make: components["schemas"]["VisitLine"][];
            /** To Follow Up */
            to_follow_up: components["schemas"]["VisitLine"][];
            /** To Look At */
            to_look_at: components["schemas"]["VisitLine"][];
            /** Made This Year */
            made_this_year: number;
            coverage: components["schemas"]["VisitCoverageView"] | null;
        };
        /**
         * VisitReasonInput
         * @description Why.
         */
        VisitReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * VisitRecordFields
         * @description A visit as it was made; a gift has form, worth and source, a follow-up words and a day.
         */
        VisitRecordFields: {
            /**
             * Visited On
             * Format: date
             */
            visited_on: string;
            way: components["schemas"]["VisitWay"];
            /** Place */
            place?: string | null;
            /** Visitors */
            visitors: string[];
            /** Finding */
            finding: string;
            /** Need */
            need?: string | null;
            gift_form?: components["schemas"]["VisitGiftForm"] | null;
            /** Gift Amount */
            gift_amount?: string | null;
            /** Gift Source */
            gift_source?: string | null;
            /** Follow Up */
            follow_up?: string | null;
            /** Follow Up On */
            follow_up_on?: string | null;
        };
        /**
         * VisitRecordInput
         * @description The record of a visit that was reported.
         */
        VisitRecordInput: {
            /**
             * Visited On
             * Format: date
             */
            visited_on: string;
            way: components["schemas"]["VisitWay"];
            /** Place */
            place?: string | null;
            /** Visitors */
            visitors: string[];
            /** Finding */
            finding: string;
            /** Need */
            need?: string | null;
            gift_form?: components["schemas"]["VisitGiftForm"] | null;
            /** Gift Amount */
            gift_amount?: string | null;
            /** Gift Source */
            gift_source?: string | null;
            /** Follow Up */
            follow_up?: string | null;
            /** Follow Up On */
            follow_up_on?: string | null;
            /** Draft Id */
            draft_id?: string | null;
        };
        /**
         * VisitReportInput
         * @description What happened to whom; the remark is a few words, and none of a family's conflict.
         */
        VisitReportInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            occasion: components["schemas"]["VisitOccasion"];
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id?: string | null;
            /** Typed Name */
            typed_name?: string | null;
            /**
             * In Hospital
             * @default false
             */
            in_hospital?: boolean;
            /** Task Id */
            task_id?: string | null;
            /** Draft Id */
            draft_id?: string | null;
            /** Remark */
            remark?: string | null;
        };
        /**
         * VisitState
         * @description Where a visit stands.
         * @enum {string}
         */
        VisitState: "due" | "assigned" | "done" | "follow_up" | "closed" | "not_needed";
        /**
         * VisitStepView
         * @description One step in the visit's life.
         */
        VisitStepView: {
            move: components["schemas"]["VisitMove"];
            /** Label */
            label: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By Name */
            made_by_name: string;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
        };
        /**
         * VisitView
         * @description A visit as those see it who deal with it.
         *
         *     Where `notes_hidden` says so, its words are for the chair and the visitor only and left out.
         */
        VisitView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Version */
            version: number;
            state: components["schemas"]["VisitState"];
            /** State Label */
            state_label: string;
            occasion: components["schemas"]["VisitOccasion"];
            /** Occasion Label */
            occasion_label: string;
            /** In Hospital */
            in_hospital: boolean;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Person Id */
            person_id: string | null;
            /** Visited Name */
            visited_name: string;
            /** Reported By Name */
            reported_by_name: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Assigned To */
            assigned_to: string | null;
            /** Assigned Name */
            assigned_name: string | null;
            /** Recorded By Name */
            recorded_by_name: string | null;
            /** Visited On */
            visited_on: string | null;
            way: components["schemas"]["VisitWay"] | null;
            /** Way Label */
            way_label: string | null;
            /** Place */
            place: string | null;
            /** Visitors */
            visitors: string[];
            /** Remark */
            remark: string | null;
            /** Finding */
            finding: string | null;
            /** Need */
            need: string | null;
            /** Notes Hidden */
            notes_hidden: string | null;
            gift_form: components["schemas"]["VisitGiftForm"] | null;
            /** Gift Label */
            gift_label: string | null;
            /** Gift Cents */
            gift_cents: number | null;
            /** Gift Source */
            gift_source: string | null;
            /** Follow Up */
            follow_up: string | null;
            /** Follow Up On */
            follow_up_on: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Reason */
            reason: string | null;
            /** Task Id */
            task_id: string | null;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** May Enter Aid */
            may_enter_aid: boolean;
            /** Actions */
            actions: string[];
            /** Steps */
            steps: components["schemas"]["VisitStepView"][];
        };
        /**
         * VisitWay
         * @description How somebody was visited.
         * @enum {string}
         */
        VisitWay: "home" | "hospital" | "at_work" | "phone" | "other";
        /**
         * VisitWayOption
         * @description A way of visiting and its word.
         */
        VisitWayOption: {
            value: components["schemas"]["VisitWay"];
            /** Label */
            label: string;
        };
        /**
         * WaitingAct
         * @description The act that can be done in place.
         */
        WaitingAct: {
            /** Label */
            label: string;
            /** Method */
            method: string;
            /** Path */
            path: string;
            /**
             * Needs
             * @default []
             */
            needs?: string[];
        };
        /**
         * WaitingItem
         * @description One line of the first page: what, from whom, by when, and the act.
         */
        WaitingItem: {
            /** Kind */
            kind: string;
            /** Title */
            title: string;
            /** From Whom */
            from_whom: string;
            /** Due On */
            due_on: string | null;
            /** Due Label */
            due_label: string;
            group: components["schemas"]["Group"];
            /** Link */
            link: string;
            act: components["schemas"]["WaitingAct"] | null;
            /**
             * Facts
             * @default {}
             */
            facts?: {
                [key: string]: unknown;
            };
        };
        /**
         * WithdrawInput
         * @description Why one no longer applies, where one wants to say.
         */
        WithdrawInput: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * YearView
         * @description What a union gave in a year: paid, less what was taken back.
         */
        YearView: {
            /** Year */
            year: number;
            /** Count */
            count: number;
            /** Cents */
            cents: number;
            /** Label */
            label: string;
            /** Sources */
            sources: components["schemas"]["SourceView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    livez_livez_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    readyz_readyz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    startupz_startupz_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    list_rights_rights_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightView"][];
                };
            };
        };
    };
    waiting_waiting_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingItem"][];
                };
            };
        };
    };
    list_own_entries_me_audit_get: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                by_others?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditEntryView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_entries_audit_get: {
        parameters: {
            query?: {
                q?: string | null;
                person_id?: string | null;
                act?: string | null;
                union_id?: string | null;
                first_day?: string | null;
                last_day?: string | null;
                by_others?: boolean;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditEntryView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_acts_audit_acts_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"][];
                };
            };
        };
    };
    show_check_audit_check_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheckView"];
                };
            };
        };
    };
    export_entries_audit_export_get: {
        parameters: {
            query: {
                q?: string | null;
                person_id?: string | null;
                act?: string | null;
                union_id?: string | null;
                first_day?: string | null;
                last_day?: string | null;
                by_others?: boolean;
                reason: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_year_relief_year_get: {
        parameters: {
            query: {
                union_id: string;
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_county_relief_county_get: {
        parameters: {
            query?: {
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyYearView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_register_relief_register_get: {
        parameters: {
            query?: {
                year?: number | null;
                union_id?: string | null;
                state?: components["schemas"]["AidState"] | null;
                case_id?: string | null;
                cursor?: string | null;
                size?: number;
                masked?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_choices_relief_choices_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicesView"];
                };
            };
        };
    };
    open_list_relief_openings_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListOpeningInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    open_aid_relief__aid_id__openings_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_figures_figures_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"][];
                };
            };
        };
    };
    change_figure_figures__name__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_source_sources_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_source_sources__name__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_transfers_relief_transfers_get: {
        parameters: {
            query: {
                union_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_aids_relief_get: {
        parameters: {
            query?: {
                year?: number | null;
                union_id?: string | null;
                state?: components["schemas"]["AidState"] | null;
                case_id?: string | null;
                cursor?: string | null;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AidLine_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enter_aid_relief_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAidInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_relief_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAidView"][];
                };
            };
        };
    };
    list_people_relief_people_get: {
        parameters: {
            query: {
                union_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_deciders_relief_deciders_get: {
        parameters: {
            query: {
                union_id: string;
                person_id?: string | null;
                kind?: components["schemas"]["AidKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidersView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    record_aid_relief_from_paper_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_one_relief__aid_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_aid_relief__aid_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AidInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    request_aid_relief__aid_id__request_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    approve_aid_relief__aid_id__approve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SlipInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reject_aid_relief__aid_id__reject_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    pay_aid_relief__aid_id__pay_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    receipt_aid_relief__aid_id__receipt_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    cancel_aid_relief__aid_id__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reclaim_aid_relief__aid_id__reclaim_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                aid_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AidView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_choices_hardship_choices_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChoicesView"];
                };
            };
        };
    };
    list_people_hardship_people_get: {
        parameters: {
            query: {
                union_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStaffLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reckon_household_hardship_reckon_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReckonedView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    search_number_hardship_search_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchedView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_cases_hardship_get: {
        parameters: {
            query?: {
                union_id?: string | null;
                state?: components["schemas"]["CaseState"] | null;
                category?: components["schemas"]["Category"] | null;
                quiet?: boolean;
                never_aided?: boolean;
                cursor?: string | null;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseLine_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enter_case_hardship_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_hardship_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"][];
                };
            };
        };
    };
    record_case_hardship_from_paper_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasePaperInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_one_hardship__case_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_case_hardship__case_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    correct_case_hardship__case_id__correct_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    apply_case_hardship__case_id__apply_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    withdraw_case_hardship__case_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WithdrawInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    survey_case_hardship__case_id__survey_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_notice_hardship__case_id__ask_notice_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enter_minutes_hardship__case_id__minutes_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    forward_case_hardship__case_id__forward_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CaseSlipInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    register_case_hardship__case_id__register_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    return_case_hardship__case_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decline_case_hardship__case_id__decline_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    renew_case_hardship__case_id__renew_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    relapse_case_hardship__case_id__relapse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    lift_case_hardship__case_id__lift_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_case_hardship__case_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    follow_national_hardship__case_id__national_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    open_case_hardship__case_id__openings_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reveal_field_hardship__case_id__reveals_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_paper_hardship__case_id__paper_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_open_transfers_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"][];
                };
            };
        };
    };
    ask_transfer_transfers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_transfers_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"][];
                };
            };
        };
    };
    agree_transfers__transfer_id__agree_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TransferAnswerInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    refuse_transfers__transfer_id__refuse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TransferAnswerInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    carry_out_transfers__transfer_id__carry_out_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_counts_statistics_counts_get: {
        parameters: {
            query?: {
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_columns_statistics_columns_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnsView"];
                };
            };
        };
    };
    set_columns_statistics_columns_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColumnsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnsView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reset_columns_statistics_columns_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnsView"];
                };
            };
        };
    };
    take_files_statistics_files_get: {
        parameters: {
            query: {
                reason: string;
                masked?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_choices_visits_choices_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitChoicesView"];
                };
            };
        };
    };
    show_radar_visits_radar_get: {
        parameters: {
            query: {
                union_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitRadarView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_county_visits_county_get: {
        parameters: {
            query?: {
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyVisitsView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_visits_visits_export_get: {
        parameters: {
            query?: {
                year?: number | null;
                union_id?: string | null;
                state?: components["schemas"]["VisitState"] | null;
                cursor?: string | null;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_visits_visits_get: {
        parameters: {
            query?: {
                year?: number | null;
                union_id?: string | null;
                state?: components["schemas"]["VisitState"] | null;
                cursor?: string | null;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VisitLine_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    report_visit_visits_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReportInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVisitLine"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_visits_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnVisitsView"];
                };
            };
        };
    };
    list_people_visits_people_get: {
        parameters: {
            query: {
                union_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPersonLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    record_at_once_visits_recorded_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitAtOnceInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_one_visits__visit_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    assign_visits__visit_id__assign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitAssignInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    correct_visits__visit_id__record_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitRecordFields"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    record_visits__visit_id__record_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitRecordInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    follow_up_visits__visit_id__follow_up_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitFollowUpInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_visits__visit_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VisitCloseInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    skip_visits__visit_id__skip_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    resume_visits__visit_id__resume_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_back_visits__visit_id__take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    visit_on_paper_visits__visit_id__paper_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    campaign_choices_campaigns_choices_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignChoices"];
                };
            };
        };
    };
    own_gifts_campaigns_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnGiftView"][];
                };
            };
        };
    };
    campaign_people_campaigns_people_get: {
        parameters: {
            query: {
                union_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPerson"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_campaigns_campaigns_get: {
        parameters: {
            query?: {
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignLineView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    draft_campaign_campaigns_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCampaignInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_campaign_campaigns__campaign_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_campaign_campaigns__campaign_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrameInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    campaign_again_campaigns__campaign_id__again_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgainInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    request_campaign_campaigns__campaign_id__request_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    approve_campaign_campaigns__campaign_id__approve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    return_campaign_campaigns__campaign_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    open_campaign_campaigns__campaign_id__open_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_campaign_campaigns__campaign_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    cancel_campaign_campaigns__campaign_id__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_festival_festivals_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClauseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    campaign_progress_campaigns__campaign_id__progress_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignProgress"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    submit_lists_campaigns__campaign_id__submit_lists_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListsDone"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    approve_lists_campaigns__campaign_id__approve_lists_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListsDone"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    pay_lists_campaigns__campaign_id__pay_lists_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListsDone"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_list_campaign_lists__list_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_candidates_campaign_lists__list_id__candidates_get: {
        parameters: {
            query?: {
                pick?: components["schemas"]["CampaignPick"] | null;
                roles?: components["schemas"]["Role"][] | null;
                groups?: string[] | null;
            };
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignCandidate"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    write_lines_campaign_lists__list_id__lines_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    submit_list_campaign_lists__list_id__submit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    approve_list_campaign_lists__list_id__approve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SlipInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    return_list_campaign_lists__list_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListReturnInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    pay_list_campaign_lists__list_id__pay_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    receipt_list_campaign_lists__list_id__receipt_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListReceiptInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reverse_line_campaign_lists__list_id__lines__line_id__reverse_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
                line_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    record_list_campaign_lists__list_id__from_paper_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperSteps"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignListView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_sheet_of_campaign_lists__list_id__sign_sheet_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    bank_sheet_of_campaign_lists__list_id__bank_sheet_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    shown_sheet_of_campaign_lists__list_id__sheet_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_checks_health_checks_get: {
        parameters: {
            query?: {
                year?: number | null;
                union_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    arrange_health_checks_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheckInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_health_checks_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCheckView"][];
                };
            };
        };
    };
    list_people_health_checks_people_get: {
        parameters: {
            query: {
                union_id: string;
                kind?: components["schemas"]["CheckKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStaffLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    record_paper_health_checks_from_paper_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperCheckInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_one_health_checks__check_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_health_checks__check_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangementInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    announce_health_checks__check_id__announce_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    cancel_health_checks__check_id__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    clone_health_checks__check_id__clone_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_health_checks__check_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reopen_health_checks__check_id__reopen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_slots_health_checks__check_id__slots_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_slot_health_checks__check_id__slots_remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovedSlot"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    put_on_list_health_checks__check_id__people_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_off_list_health_checks__check_id__people_remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntriesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    assign_health_checks__check_id__assign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    record_attendance_health_checks__check_id__attendance_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    second_round_health_checks__check_id__second_round_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    book_health_checks__check_id__book_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlotChoice"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCheckView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_list_health_checks__check_id__list_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_covers_mutual_aid_get: {
        parameters: {
            query?: {
                over?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    offer_cover_mutual_aid_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_mutual_aid_mine_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCoverView"][];
                };
            };
        };
    };
    get_one_mutual_aid__roster_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_people_mutual_aid__roster_id__people_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_mutual_aid__roster_id__answers_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverAnswerInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_oneself_mutual_aid__roster_id__my_answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverAnswerInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCoverView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enter_id_number_mutual_aid__roster_id__id_number_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdNumberInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    renew_mutual_aid__roster_id__renew_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    start_claim_mutual_aid__roster_id__claims_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    step_claim_mutual_aid_claims__claim_id__step_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                claim_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimStepInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_sheet_mutual_aid__roster_id__sheet_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_retention_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
        };
    };
    hold_retention_hold_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    release_retention_release_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    erase_retention_erase_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_copy_own_data_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
        };
    };
    list_proofs_proofs_get: {
        parameters: {
            query: {
                subject_kind: string;
                subject_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofsView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_proof_proofs_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_add_proof_proofs_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    open_proof_proofs__proof_id__content_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_proof_proofs__proof_id__remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proof_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_dead_events_dead_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadView"][];
                };
            };
        };
    };
    show_events_dead__dead_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dead_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    replay_events_dead__dead_id__replay_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dead_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    discard_events_dead__dead_id__discard_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dead_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_missing_events_missing_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingView"];
                };
            };
        };
    };
    list_resends_events_resends_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendView"][];
                };
            };
        };
    };
    ask_replay_events_resends_replays_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    ask_snapshot_events_resends_snapshots_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResendView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
}
