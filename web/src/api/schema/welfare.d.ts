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
         * @description The people of a union, to put them on a list.
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
         * AidInput
         * @description What is to be given to whom; `typed_name` is for retired people who are on no list.
         *
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
        };
        /**
         * AidKind
         * @description What is given: a gift of condolence, or temporary help to get through.
         * @enum {string}
         */
        AidKind: "condolence" | "temporary_help";
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
         * AidOpeningView
         * @description Who from above has looked at it, when and why.
         */
        AidOpeningView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Actor Name */
            actor_name: string;
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
            openings: components["schemas"]["AidOpeningView"][];
        };
        /**
         * Answer
         * @description What somebody says, or leaves.
         * @enum {string}
         */
        Answer: "enrol" | "decline" | "leave";
        /**
         * AnswerInput
         * @description What these people said, and when.
         */
        AnswerInput: {
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
         * CancelInput
         * @description Why it is not given after all.
         */
        CancelInput: {
            /** Reason */
            reason?: string | null;
        };
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
            counts: components["schemas"]["CountView"];
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
            counts: components["schemas"]["CountView"];
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
         * ChoicesView
         * @description What a form offers, and the caps in words.
         */
        ChoicesView: {
            /** Kinds */
            kinds: components["schemas"]["KindChoice"][];
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
         * CountView
         * @description How many are on the list and how many went, as far as the caller is told.
         */
        CountView: {
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
            members: components["schemas"]["MemberView"][] | null;
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
         * MemberView
         * @description One person on the roster; of the ID number only whether it is there.
         */
        MemberView: {
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
        /** Page[AidLine] */
        Page_AidLine_: {
            /** Items */
            items: components["schemas"]["AidLine"][];
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
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
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
         * @description When and how it reached the person.
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
        ProofKind: "application" | "decision" | "slip" | "receipt" | "payment" | "medical" | "certificate" | "other";
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
            /** Left */
            left: number;
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
         * StaffLine
         * @description Somebody of the union to put on the list.
         */
        StaffLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
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
            counts: components["schemas"]["CountView"];
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
                    "application/json": components["schemas"]["AidOpeningView"];
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
                    "application/json": components["schemas"]["AidOpeningView"];
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
    list_aids_relief_get: {
        parameters: {
            query?: {
                year?: number | null;
                union_id?: string | null;
                state?: components["schemas"]["AidState"] | null;
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
                    "application/json": components["schemas"]["StaffLine"][];
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
                "application/json": components["schemas"]["AnswerInput"];
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
                "application/json": components["schemas"]["AnswerInput"];
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
