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
         * @description What waits for me: notices and their objections, proposals to second, handle and rate.
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
         * @description Let a figure count from a day on; what begins from then is reckoned by it.
         */
        put: operations["change_figure_figures__name__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Union Figures
         * @description What a union may ask of itself above the county, and what it does today.
         */
        get: operations["list_union_figures_unions__union_id__figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/figures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Union Figure
         * @description Let a stricter figure count in one union from a day on.
         */
        put: operations["set_union_figure_unions__union_id__figures__name__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notice-form/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notice Form
         * @description What somebody needs to know who gives notice today.
         */
        get: operations["notice_form_notice_form__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notice-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notice Term
         * @description To which day a notice would be shown, and how many working days that are.
         */
        get: operations["notice_term_notice_term_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Papers
         * @description The papers of the session, what each still lacks, and which are signed.
         */
        get: operations["list_papers_congress__session_id__papers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/papers/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Helpers
         * @description Say who does what at the session and whom to ask. Needs If-Match.
         */
        put: operations["set_helpers_congress__session_id__papers_helpers_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/papers/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Paper
         * @description One paper as a Word document: as it was signed, or as it stands now.
         */
        get: operations["one_paper_congress__session_id__papers__kind__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whole Kit
         * @description All papers of the session in one zip.
         */
        get: operations["whole_kit_congress__session_id__kit_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/papers/{kind}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Paper
         * @description Sign a paper: it gets its number and stays as it is now.
         */
        post: operations["sign_paper_congress__session_id__papers__kind__sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/presidium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Presidium
         * @description Who chairs the session.
         */
        get: operations["get_presidium_congress__session_id__presidium_get"];
        /**
         * Set Presidium
         * @description Say who chairs the session; every paper names them. Needs If-Match.
         */
        put: operations["set_presidium_congress__session_id__presidium_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whole Archive
         * @description The sealed record as one zip, with its manifest.
         */
        get: operations["whole_archive_congress__session_id__archive_get"];
        put?: never;
        /**
         * Seal
         * @description Seal the record of the session: all papers, steps, roll, counts; nothing is changed after.
         */
        post: operations["seal_congress__session_id__archive_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/archive/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Archive
         * @description Reckon every hash anew, and say which file is still as it was sealed.
         */
        get: operations["check_archive_congress__session_id__archive_check_get"];
        put?: never;
        /**
         * Check Copy
         * @description Say whether a copy that somebody holds is one of the sealed files, unchanged.
         */
        post: operations["check_copy_congress__session_id__archive_check_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Numbers
         * @description The register of a union: every number that was given, and those that no paper bears.
         */
        get: operations["list_numbers_paper_numbers_get"];
        put?: never;
        /**
         * Enter Number
         * @description Give a paper that was written outside a number, or enter the one it got there.
         */
        post: operations["enter_number_paper_numbers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-numbers/{number_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Number
         * @description Cancel a number; its paper can be signed anew and gets another.
         */
        post: operations["cancel_number_paper_numbers__number_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paper-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Series
         * @description Say with which word and from which one the numbers of a year begin. Needs If-Match.
         */
        put: operations["set_series_paper_series_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notices
         * @description Notices the caller may read, the newest first.
         */
        get: operations["list_notices_notices_get"];
        put?: never;
        /**
         * Make Notice
         * @description Give notice of something, from today or a day to come; or enter a notice held on paper.
         */
        post: operations["make_notice_notices_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notice
         * @description One notice with its history, and the objections the caller may read.
         */
        get: operations["get_notice_notices__notice_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/arrangement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Arrange Notice
         * @description Say where and when a notice is shown that waits for it. Needs If-Match.
         */
        put: operations["arrange_notice_notices__notice_id__arrangement_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/posted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post Notice
         * @description Say on which day it was hung up or read out.
         */
        post: operations["post_notice_notices__notice_id__posted_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Notice
         * @description Take the notice back.
         */
        post: operations["withdraw_notice_notices__notice_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Result
         * @description Write down how the notice ended.
         */
        post: operations["note_result_notices__notice_id__note_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notice On Paper
         * @description The notice as a Word document to print, seal and hang up.
         */
        get: operations["notice_on_paper_notices__notice_id__paper_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/objections/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Objection
         * @description Enter an objection that somebody brought, phoned or wrote.
         */
        post: operations["record_objection_notices__notice_id__objections_recorded_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objections/{objection_id}/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Handle Objection
         * @description Find whether an objection is right, and answer it.
         */
        post: operations["handle_objection_objections__objection_id__handle_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{notice_id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object To Notice
         * @description Object to a notice; the name is known to those who handle it and to nobody else.
         */
        post: operations["object_to_notice_notices__notice_id__objections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/county": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * County Terms
         * @description The newest term of every union of the county.
         */
        get: operations["county_terms_congress_terms_county_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Terms
         * @description The terms of a union, the newest first.
         */
        get: operations["list_terms_congress_terms_get"];
        put?: never;
        /**
         * Open Term
         * @description Open a term; the one before ends the day it begins.
         */
        post: operations["open_term_congress_terms_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/form/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Term Form
         * @description What is known already of a term that would be opened today.
         */
        get: operations["term_form_congress_terms_form__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/{term_id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Staff
         * @description The people of the union, from whom delegates are chosen.
         */
        get: operations["list_staff_congress_terms__term_id__staff_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/{term_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Term
         * @description One term with its constituencies, delegates, committees and live ratios.
         */
        get: operations["get_term_congress_terms__term_id__get"];
        /**
         * Correct Term
         * @description Correct what was entered; number and form only while no session hangs on it.
         */
        put: operations["correct_term_congress_terms__term_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/{term_id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back Term
         * @description Take back a term opened by mistake, on which nothing hangs; the former runs on.
         */
        post: operations["take_back_term_congress_terms__term_id__take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/{term_id}/constituencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Constituencies
         * @description Add constituencies.
         */
        post: operations["add_constituencies_congress_terms__term_id__constituencies_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/constituencies/{constituency_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Constituency
         * @description Correct a constituency. Needs If-Match.
         */
        put: operations["change_constituency_constituencies__constituency_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/constituencies/{constituency_id}/election": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record Election
         * @description Enter how a constituency elected. Needs If-Match.
         */
        put: operations["record_election_constituencies__constituency_id__election_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/constituencies/{constituency_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Constituency
         * @description Take out a constituency that nobody belongs to. Needs If-Match.
         */
        post: operations["remove_constituency_constituencies__constituency_id__remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/{term_id}/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Delegates
         * @description Enter delegates, all of them or none.
         */
        post: operations["add_delegates_congress_terms__term_id__delegates_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegates/{delegate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Delegate
         * @description A delegate with what they did for their duties.
         */
        get: operations["get_delegate_delegates__delegate_id__get"];
        /**
         * Change Delegate
         * @description Correct what was entered of a delegate. Needs If-Match.
         */
        put: operations["change_delegate_delegates__delegate_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegates/{delegate_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Delegate
         * @description Enter since when and why somebody is a delegate no longer. Needs If-Match.
         */
        post: operations["end_delegate_delegates__delegate_id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegates/{delegate_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Delegate
         * @description Take back that somebody left; it was a mistake. Needs If-Match.
         */
        post: operations["resume_delegate_delegates__delegate_id__resume_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegates/{delegate_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Delegate
         * @description Take out somebody who never was a delegate. Needs If-Match.
         */
        post: operations["remove_delegate_delegates__delegate_id__remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-terms/{term_id}/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Committee
         * @description Set up a special committee.
         */
        post: operations["add_committee_congress_terms__term_id__committees_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Committee
         * @description Enter a committee anew, its members with it. Needs If-Match.
         */
        put: operations["change_committee_committees__committee_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/committees/{committee_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Committee
         * @description Take out a committee. Needs If-Match.
         */
        post: operations["remove_committee_committees__committee_id__remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegates/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own Seats
         * @description What the caller is or was a delegate of, the newest first.
         */
        get: operations["own_seats_delegates_mine_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/delegates/{delegate_id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Duty
         * @description Enter what a delegate did.
         */
        post: operations["enter_duty_delegates__delegate_id__duties_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties/{entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Duty
         * @description Correct an entry. Needs If-Match.
         */
        put: operations["change_duty_duties__entry_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/duties/{entry_id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove Duty
         * @description Take out an entry made by mistake. Needs If-Match.
         */
        post: operations["remove_duty_duties__entry_id__remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Desk
         * @description The votes of a session, who looks after them, and what may still be voted on.
         */
        get: operations["desk_ballots_get"];
        put?: never;
        /**
         * Make Ballot
         * @description Put a vote on a matter.
         */
        post: operations["make_ballot_ballots_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vote-duties/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Duties
         * @description Say who looks after the votes of the session.
         */
        put: operations["set_duties_vote_duties__session_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Vote
         * @description Enter a vote that was held: hands counted just now, or papers counted earlier.
         */
        post: operations["record_vote_ballots_recorded_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Ballot
         * @description One vote with its history; its numbers once they are for the caller to read.
         */
        get: operations["get_ballot_ballots__ballot_id__get"];
        /**
         * Change Ballot
         * @description Change a vote that has not begun. Needs If-Match.
         */
        put: operations["change_ballot_ballots__ballot_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/voters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Voters
         * @description Who has a vote, for whoever enters a vote by name.
         */
        get: operations["voters_ballots__ballot_id__voters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Ballot
         * @description Take back a vote that has not begun.
         */
        post: operations["drop_ballot_ballots__ballot_id__drop_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Ballot
         * @description Begin a vote, with a quorum.
         */
        post: operations["open_ballot_ballots__ballot_id__open_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Ballot
         * @description End a vote; asks once more where too few are left.
         */
        post: operations["close_ballot_ballots__ballot_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count Ballot
         * @description Enter the count, or correct it before it is signed.
         */
        post: operations["count_ballot_ballots__ballot_id__count_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Count
         * @description Have it counted again, as chief scrutineer.
         */
        post: operations["return_count_ballots__ballot_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Ballot
         * @description Sign for the count, as chief scrutineer who did not count.
         */
        post: operations["sign_ballot_ballots__ballot_id__sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/signed-on-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Signature
         * @description Enter that the chief scrutineer has signed the count on paper.
         */
        post: operations["record_signature_ballots__ballot_id__signed_on_paper_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/announce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce Ballot
         * @description Enter that the presidium has announced the result.
         */
        post: operations["announce_ballot_ballots__ballot_id__announce_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver Appraisal
         * @description Hand the result of an appraisal to the party organisation, and to nobody else.
         */
        post: operations["deliver_appraisal_ballots__ballot_id__deliver_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void Ballot
         * @description Find that a vote does not count.
         */
        post: operations["void_ballot_ballots__ballot_id__void_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat Ballot
         * @description Hold a void vote again.
         */
        post: operations["repeat_ballot_ballots__ballot_id__repeat_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/run-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run Off
         * @description Vote again on those with equal votes.
         */
        post: operations["run_off_ballots__ballot_id__run_off_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ballots/{ballot_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Ballot
         * @description Enter how a planned vote went.
         */
        post: operations["record_ballot_ballots__ballot_id__record_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-form/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meeting Form
         * @description What somebody needs who writes minutes: asked for once, it is known.
         */
        get: operations["meeting_form_meeting_form__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Matters For Session
         * @description What the next session of the congress is told of: left to it, or settled in its place.
         */
        get: operations["matters_for_session_meeting_matters_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-matters/reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Matters Reported
         * @description Say on which day the congress heard of these matters; what is left to tell it.
         */
        post: operations["matters_reported_meeting_matters_reported_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-decisions/{decision_id}/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Out Decision
         * @description Let a decision of final minutes become a task.
         */
        post: operations["hand_out_decision_meeting_decisions__decision_id__task_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meeting-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meeting Counts
         * @description How often each union of the county met in a year, and when last.
         */
        get: operations["meeting_counts_meeting_counts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Meetings
         * @description Meetings whose minutes the caller may read, the latest first.
         */
        get: operations["list_meetings_meetings_get"];
        put?: never;
        /**
         * Write Minutes
         * @description Write down a meeting that was held, as a draft or final.
         */
        post: operations["write_minutes_meetings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Meeting
         * @description The minutes of one meeting, and how far what was decided is.
         */
        get: operations["get_meeting_meetings__meeting_id__get"];
        /**
         * Rewrite Minutes
         * @description Write a draft anew, or make it final with this. Needs If-Match.
         */
        put: operations["rewrite_minutes_meetings__meeting_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct Minutes
         * @description Correct when, where and with whom the meeting was, once it is final. Needs If-Match.
         */
        put: operations["correct_minutes_meetings__meeting_id__facts_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle Minutes
         * @description Make the minutes final; decisions become tasks. Needs If-Match.
         */
        post: operations["settle_minutes_meetings__meeting_id__settle_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back Minutes
         * @description Say that these minutes do not count, and why.
         */
        post: operations["take_back_minutes_meetings__meeting_id__take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting_id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Minutes On Paper
         * @description The minutes as a Word document to print and sign.
         */
        get: operations["minutes_on_paper_meetings__meeting_id__paper_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suggestions
         * @description Suggestions the caller may read, the newest first.
         */
        get: operations["list_suggestions_suggestions_get"];
        put?: never;
        /**
         * Submit Suggestion
         * @description Hand a suggestion in; only the union's officers read it until they have looked at it.
         */
        post: operations["submit_suggestion_suggestions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Suggestion
         * @description Enter a suggestion that somebody wrote on paper or said.
         */
        post: operations["record_suggestion_suggestions_recorded_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{suggestion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Suggestion
         * @description One suggestion, as far as the caller reads it.
         */
        get: operations["get_suggestion_suggestions__suggestion_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{suggestion_id}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show Suggestion
         * @description Let colleagues read it, in these words.
         */
        post: operations["show_suggestion_suggestions__suggestion_id__show_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{suggestion_id}/keep-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep Suggestion Back
         * @description Keep it between its author and the officers.
         */
        post: operations["keep_suggestion_back_suggestions__suggestion_id__keep_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{suggestion_id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass Suggestion On
         * @description Hand it to whoever can do something about it; the author hears.
         */
        post: operations["pass_suggestion_on_suggestions__suggestion_id__pass_on_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{suggestion_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Suggestion
         * @description Answer the author: it is adopted, or noted.
         */
        post: operations["answer_suggestion_suggestions__suggestion_id__answer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestions/{suggestion_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Suggestion
         * @description Take one's own suggestion back before it is answered.
         */
        post: operations["withdraw_suggestion_suggestions__suggestion_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestion-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description The people of the union, to say whose suggestion is entered.
         */
        get: operations["list_people_suggestion_people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suggestion-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestion Counts
         * @description How many suggestions each union of the county received in a year; no word of any.
         */
        get: operations["suggestion_counts_suggestion_counts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description Sessions the caller may read, the latest first.
         */
        get: operations["list_sessions_congress_get"];
        put?: never;
        /**
         * Plan Session
         * @description Plan a session, opening the union's term in the same go where that is wanted.
         */
        post: operations["plan_session_congress_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Session
         * @description Enter a session that was held on paper, with the real days, in one go.
         */
        post: operations["record_session_congress_recorded_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description One session with its agenda and its track.
         */
        get: operations["get_session_congress__session_id__get"];
        /**
         * Change Plan
         * @description Change what is planned, before the session opens. Needs If-Match.
         */
        put: operations["change_plan_congress__session_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Planned
         * @description Enter from paper that a session which was being prepared has been held.
         */
        post: operations["record_planned_congress__session_id__record_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendar Entry
         * @description Time and place for one's own calendar.
         */
        get: operations["calendar_entry_congress__session_id__calendar_ics_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/agreed": {
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
         * @description Write down that the party organisation agreed.
         */
        post: operations["agree_congress__session_id__agreed_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask
         * @description Ask the superior, or file the session with them.
         */
        post: operations["ask_congress__session_id__request_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description Take back what was asked for or filed.
         */
        post: operations["withdraw_congress__session_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve
         * @description The county agrees that the session is held.
         */
        post: operations["approve_congress__session_id__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Back
         * @description The county asks for something to be mended first.
         */
        post: operations["send_back_congress__session_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Slip
         * @description Enter an answer that was signed on paper.
         */
        post: operations["enter_slip_congress__session_id__slip_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule
         * @description Fix time and place, or fix them anew; everybody on the roll is asked to come.
         */
        post: operations["schedule_congress__session_id__schedule_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/papers-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Papers
         * @description Say that the papers went to those on the roll.
         */
        post: operations["send_papers_congress__session_id__papers_sent_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note Outcomes
         * @description Write down what came of items.
         */
        post: operations["note_outcomes_congress__session_id__outcomes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description Make the resolutions known to all staff.
         */
        post: operations["publish_congress__session_id__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report
         * @description Report the session to the county.
         */
        post: operations["report_congress__session_id__report_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/return-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Report
         * @description The county sends the report back.
         */
        post: operations["return_report_congress__session_id__return_report_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/cancel": {
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
         * @description Give the session up.
         */
        post: operations["cancel_congress__session_id__cancel_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/close": {
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
         * @description Close a session that is open; with a reason if something in it is not brought to its end.
         *
         *     Without one it is refused with `closing-needs-reason`, and `warnings` says what is open.
         */
        post: operations["close_congress__session_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-form/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Congress Form
         * @description The union's term and next number, usual agendas, and the session before.
         */
        get: operations["congress_form_congress_form__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress-wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Congress Wall
         * @description Who has asked, was answered, has held and reported its session, and who has not.
         */
        get: operations["congress_wall_congress_wall_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Screen
         * @description How many are due and there, whether that is enough, and by delegation.
         */
        get: operations["show_screen_congress__session_id__screen_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/sign-in-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign In Code
         * @description The code for the wall of the hall, which changes every few seconds.
         */
        get: operations["sign_in_code_congress__session_id__sign_in_code_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/roll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Roll
         * @description Everybody on the roll of the session, who is there, and the figures.
         */
        get: operations["get_roll_congress__session_id__roll_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/roll/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Names
         * @description Tick names at the desk: came, left, or ticked by mistake; sent late or twice is the same.
         */
        post: operations["mark_names_congress__session_id__roll_marks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/roll/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Type Numbers
         * @description Type how many were counted in a hall without devices. Needs If-Match of the sheet.
         */
        put: operations["type_numbers_congress__session_id__roll_numbers_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/roll/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add To Roll
         * @description Add somebody to the roll by hand, with the reason.
         */
        post: operations["add_to_roll_congress__session_id__roll_entries_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/roll/entries/{entry_id}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Strike Off
         * @description Strike somebody off the roll, with the reason.
         */
        post: operations["strike_off_congress__session_id__roll_entries__entry_id__strike_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/roll/entries/{entry_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put Back
         * @description Put somebody back on the roll.
         */
        post: operations["put_back_congress__session_id__roll_entries__entry_id__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own Sign In
         * @description The caller's own line on the roll, and whether it is time to sign in.
         */
        get: operations["own_sign_in_congress__session_id__sign_in_get"];
        put?: never;
        /**
         * Sign In
         * @description Sign in, leave or come back; sent late or twice is the same.
         */
        post: operations["sign_in_congress__session_id__sign_in_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/sign-in/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Ticket
         * @description Change the digits on the wall for a ticket, with which the phone signs in.
         */
        post: operations["take_ticket_congress__session_id__sign_in_ticket_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Session
         * @description Open the session; refused with the missing number while too few are there.
         */
        post: operations["open_session_congress__session_id__open_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/congress/{session_id}/adjourn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adjourn
         * @description Put the session off to another day, with the reason.
         */
        post: operations["adjourn_congress__session_id__adjourn_post"];
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
    "/proposal-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rounds
         * @description The rounds of the caller's unions, the latest first.
         */
        get: operations["list_rounds_proposal_rounds_get"];
        put?: never;
        /**
         * Open Round
         * @description Collect proposals for a session, or enter a round that was held on paper.
         */
        post: operations["open_round_proposal_rounds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-round-form/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Round Form
         * @description The sessions for which proposals may be collected, each with its usual days.
         */
        get: operations["round_form_proposal_round_form__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Round
         * @description One round.
         */
        get: operations["get_round_proposal_rounds__round_id__get"];
        /**
         * Change Round
         * @description Change its session, title, days or task. Needs If-Match.
         */
        put: operations["change_round_proposal_rounds__round_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save Table
         * @description Enter lines of the one table: matter, who, answer, satisfied or not.
         */
        post: operations["save_table_proposal_rounds__round_id__table_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Round
         * @description Let all staff read what became of the proposals that are closed.
         */
        post: operations["publish_round_proposal_rounds__round_id__publish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}/reported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report Round
         * @description Say that a session has heard what became of its proposals.
         */
        post: operations["report_round_proposal_rounds__round_id__reported_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Round Report
         * @description The report to the next session, drafted from the records.
         */
        get: operations["round_report_proposal_rounds__round_id__report_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Similar Proposals
         * @description What the union's congress has or had before it that speaks of something similar.
         */
        get: operations["similar_proposals_proposal_rounds__round_id__similar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-rounds/{round_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Round People
         * @description Who may be asked to second; with `staff`, who may handle a proposal.
         */
        get: operations["round_people_proposal_rounds__round_id__people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Proposals
         * @description The proposals of a round that the caller reads; without one, all that are the caller's.
         */
        get: operations["list_proposals_proposals_get"];
        put?: never;
        /**
         * Write Proposal
         * @description Begin a proposal, and ask colleagues to second it.
         */
        post: operations["write_proposal_proposals_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Proposal
         * @description Enter a proposal that was handed in on paper.
         */
        post: operations["record_proposal_proposals_recorded_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/from-suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt Suggestion
         * @description Go on with a suggestion that colleagues read as a draft of one's own.
         */
        post: operations["adopt_suggestion_proposals_from_suggestion_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Proposal
         * @description One proposal with all that belongs to it.
         */
        get: operations["get_proposal_proposals__proposal_id__get"];
        /**
         * Rewrite Proposal
         * @description Write it anew before it is handed in. Needs If-Match.
         */
        put: operations["rewrite_proposal_proposals__proposal_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask To Second
         * @description Ask colleagues to second it.
         */
        post: operations["ask_to_second_proposals__proposal_id__ask_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Second Proposal
         * @description Second it, or say that one does not.
         */
        post: operations["second_proposal_proposals__proposal_id__second_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign For Others
         * @description Enter who has seconded it on paper.
         */
        post: operations["sign_for_others_proposals__proposal_id__signatures_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Proposal
         * @description Hand it in; after the last day it goes on as a suggestion.
         */
        post: operations["submit_proposal_proposals__proposal_id__submit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Proposal
         * @description Take it back before it is filed.
         */
        post: operations["withdraw_proposal_proposals__proposal_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Screen Proposal
         * @description File it, merge it, let it go on as a suggestion, send it back, or decline it.
         */
        post: operations["screen_proposal_proposals__proposal_id__screen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Proposal
         * @description Say who handles it and by when: the principal, or an officer by a signed slip.
         */
        post: operations["assign_proposal_proposals__proposal_id__assign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give View
         * @description A co-handler's view for the lead, from themselves or entered for them.
         */
        post: operations["give_view_proposals__proposal_id__view_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply To Proposal
         * @description Answer for all who handle it: the lead, or an officer from paper.
         */
        post: operations["reply_to_proposal_proposals__proposal_id__reply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate Proposal
         * @description Say how satisfied the author is: the author, or an officer from paper.
         */
        post: operations["rate_proposal_proposals__proposal_id__rate_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Proposal
         * @description Handle anew, once, what was entered from paper and did not satisfy its author.
         */
        post: operations["reopen_proposal_proposals__proposal_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Milestone
         * @description Say what was done of it.
         */
        post: operations["add_milestone_proposals__proposal_id__milestones_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{proposal_id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back Proposal
         * @description Strike what was entered from paper by mistake.
         */
        post: operations["take_back_proposal_proposals__proposal_id__take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposal-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposal Counts
         * @description How many proposals were filed in a school year, this one where none is named.
         */
        get: operations["proposal_counts_proposal_counts_get"];
        put?: never;
        post?: never;
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
         * Addressee
         * @description To whom a session is announced; only the education union answers in this system.
         * @enum {string}
         */
        Addressee: "education_union" | "general_union" | "party";
        /**
         * AdjournInput
         * @description To which day, and why; everybody on the roll reads it.
         */
        AdjournInput: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Place */
            place: string;
            /** Reason */
            reason: string;
        };
        /**
         * AdoptedInput
         * @description A suggestion that the caller goes on with as a proposal of the round.
         */
        AdoptedInput: {
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /**
             * Suggestion Id
             * Format: uuid
             */
            suggestion_id: string;
        };
        /**
         * AgendaItemView
         * @description A matter on the agenda, and what came of it as far as the caller reads that.
         */
        AgendaItemView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Place */
            place: number;
            /** Title */
            title: string;
            power: components["schemas"]["Power"] | null;
            /** Power Label */
            power_label: string;
            treatment: components["schemas"]["Treatment"];
            /** Treatment Label */
            treatment_label: string;
            /** Presenter */
            presenter: string;
            roll: components["schemas"]["Roll"];
            /** Roll Label */
            roll_label: string;
            /** Needs Ballot */
            needs_ballot: boolean;
            outcome: components["schemas"]["Outcome"] | null;
            /** Outcome Label */
            outcome_label: string;
            /** Note */
            note: string | null;
        };
        /**
         * AgreedInput
         * @description When the party organisation agreed, and in which minutes.
         */
        AgreedInput: {
            /**
             * Agreed On
             * Format: date
             */
            agreed_on: string;
            /** Minutes Number */
            minutes_number: string;
        };
        /**
         * AnswerInput
         * @description What came of it, and the answer to the author.
         */
        AnswerInput: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "adopted" | "noted";
            /** Answer */
            answer: string;
        };
        /**
         * AppointmentInput
         * @description When and where; `override_reason` goes on without the approval that is missing.
         */
        AppointmentInput: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Place */
            place: string;
            /** Host Name */
            host_name?: string | null;
            /** Override Reason */
            override_reason?: string | null;
        };
        /**
         * AppraisalGrade
         * @description How somebody is judged.
         * @enum {string}
         */
        AppraisalGrade: "excellent" | "competent" | "basic" | "not_competent";
        /**
         * AppraisalGradeView
         * @description How many gave somebody a grade.
         */
        AppraisalGradeView: {
            grade: components["schemas"]["AppraisalGrade"];
            /** Label */
            label: string;
            /** Count */
            count: number;
        };
        /**
         * AppraisedInput
         * @description How many gave somebody each grade.
         */
        AppraisedInput: {
            /** Name */
            name: string;
            /** Grades */
            grades: {
                [key: string]: number;
            };
        };
        /**
         * ApprovalInput
         * @description The county agrees; the number of its answer if it has one on paper.
         */
        ApprovalInput: {
            /** Answer Number */
            answer_number?: string | null;
        };
        /**
         * ArchiveView
         * @description The sealed record of the session.
         */
        ArchiveView: {
            /** Files */
            files: number;
            /** Size */
            size: number;
            /** Sha256 */
            sha256: string;
            /**
             * Sealed At
             * Format: date-time
             */
            sealed_at: string;
            /** Sealed By Name */
            sealed_by_name: string;
        };
        /**
         * ArrangementInput
         * @description Where and when the notice is shown, and who takes objections.
         *
         *     Without a last day it is shown for as long as the county asks at least. `from_paper` enters one
         *     that was held already.
         */
        ArrangementInput: {
            place: components["schemas"]["Place"];
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day?: string | null;
            /** Office */
            office: string;
            /** Phone */
            phone: string;
            /** Signer */
            signer: string;
            /** Number */
            number?: string | null;
            /** Minutes Number */
            minutes_number?: string | null;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /**
             * Note
             * @description How it ended; only of one held already
             */
            note?: string | null;
            /**
             * Outcome
             * @description How it ended; only of one held already
             * @default stood
             * @enum {string}
             */
            outcome?: "stood" | "upheld";
        };
        /**
         * AskInput
         * @description Who is asked to second it.
         */
        AskInput: {
            /** Ask */
            ask: string[];
        };
        /**
         * AskingInput
         * @description Whether the superior is asked or told; who that is comes from the county's rules.
         */
        AskingInput: {
            way: components["schemas"]["AskingWay"];
            addressee?: components["schemas"]["Addressee"] | null;
        };
        /**
         * AskingWay
         * @description Whether the superior answers before a session, or is only told.
         * @enum {string}
         */
        AskingWay: "request" | "filing";
        /**
         * AssignmentInput
         * @description Who handles it, and by when; without a day, by the county's.
         */
        AssignmentInput: {
            lead: components["schemas"]["HandlerInput"];
            /** Others */
            others?: components["schemas"]["HandlerInput"][];
            /** Due On */
            due_on?: string | null;
            slip?: components["schemas"]["ProposalSlipInput"] | null;
        };
        /**
         * AttendanceView
         * @description How many are due and came on one roll.
         */
        AttendanceView: {
            roll: components["schemas"]["Roll"];
            /** Label */
            label: string;
            /** Due */
            due: number;
            /** Present */
            present: number;
        };
        /**
         * AttendantInput
         * @description Somebody who was there: chosen from the union's people, or typed.
         */
        AttendantInput: {
            /** Name */
            name: string;
            side: components["schemas"]["Side"];
            /** Post */
            post?: string | null;
            /** Person Id */
            person_id?: string | null;
        };
        /**
         * AttendantView
         * @description Somebody who was there.
         */
        AttendantView: {
            /** Name */
            name: string;
            side: components["schemas"]["Side"];
            /** Side Label */
            side_label: string;
            /** Post */
            post: string;
            /** Person Id */
            person_id: string | null;
        };
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
         * BallotAcceptInput
         * @description Answers to questions that were asked with `needs-confirming`.
         */
        BallotAcceptInput: {
            /**
             * Accept
             * @default []
             */
            accept?: components["schemas"]["CountQuestion"][];
        };
        /**
         * BallotCountInput
         * @description The count; which of it is needed follows from the kind of vote.
         *
         *     `accept` answers questions that were asked with `needs-confirming`.
         */
        BallotCountInput: {
            /** Issued */
            issued?: number | null;
            /** Collected */
            collected?: number | null;
            /** Valid */
            valid?: number | null;
            /** Yes */
            yes?: number | null;
            /** No */
            no?: number | null;
            /** Abstain */
            abstain?: number | null;
            /**
             * Votes
             * @default []
             */
            votes?: components["schemas"]["CandidateVotesInput"][];
            /**
             * Names
             * @default []
             */
            names?: components["schemas"]["NamedVoteInput"][];
            /**
             * Graded
             * @default []
             */
            graded?: components["schemas"]["AppraisedInput"][];
            /**
             * Accept
             * @default []
             */
            accept?: components["schemas"]["CountQuestion"][];
        };
        /**
         * BallotDeskView
         * @description Everything about the votes of a session, as far as the caller takes part in them.
         *
         *     `before_closing` is what is still open while the session meets, for whoever is to close it.
         */
        BallotDeskView: {
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Session Title */
            session_title: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Is Open */
            is_open: boolean;
            /** Runs */
            runs: boolean;
            /** May Make */
            may_make: boolean;
            /** May Record */
            may_record: boolean;
            /** May Appraise */
            may_appraise: boolean;
            /** Method Adopted */
            method_adopted: boolean;
            least_threshold: components["schemas"]["VoteThreshold"];
            /** Holders */
            holders: components["schemas"]["VoteHolderView"][];
            /** Halls */
            halls: components["schemas"]["BallotHallView"][];
            /** Matters */
            matters: components["schemas"]["VoteMatterView"][];
            /** Ballots */
            ballots: components["schemas"]["BallotView"][];
            /** Before Closing */
            before_closing: string[];
        };
        /**
         * BallotDetail
         * @description A vote with its history; in a vote by name what everybody said.
         *
         *     `roll_due` is how many have a vote by the roll on file; none where it was kept on paper.
         */
        BallotDetail: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Item Id */
            item_id: string | null;
            /** Version */
            version: number;
            purpose: components["schemas"]["BallotPurpose"];
            /** Purpose Label */
            purpose_label: string;
            way: components["schemas"]["VotingWay"];
            /** Way Label */
            way_label: string;
            roll: components["schemas"]["Roll"];
            /** Roll Label */
            roll_label: string;
            /** Title */
            title: string;
            threshold: components["schemas"]["VoteThreshold"];
            /** Threshold Label */
            threshold_label: string;
            /** Seats */
            seats: number | null;
            /** Kind Words */
            kind_words: string;
            state: components["schemas"]["BallotState"];
            /** State Label */
            state_label: string;
            /** Due */
            due: number | null;
            /** Needed */
            needed: number | null;
            /** Present At Open */
            present_at_open: number | null;
            /** Present At Close */
            present_at_close: number | null;
            /** Quorum */
            quorum: number | null;
            /** Lost Quorum */
            lost_quorum: boolean;
            /** Held On */
            held_on: string | null;
            /** From Paper */
            from_paper: boolean;
            numbers: components["schemas"]["BallotNumbersView"] | null;
            /** Options */
            options: components["schemas"]["BallotOptionView"][];
            /** Counted By Name */
            counted_by_name: string | null;
            /** Signed By Name */
            signed_by_name: string | null;
            /** Signed On */
            signed_on: string | null;
            /** Signed On Paper */
            signed_on_paper: boolean;
            /** Announced By Name */
            announced_by_name: string | null;
            /** Announced At */
            announced_at: string | null;
            /** Void Reason */
            void_reason: string | null;
            /** Follows Id */
            follows_id: string | null;
            /** Next Id */
            next_id: string | null;
            /** Actions */
            actions: string[];
            /** Session Title */
            session_title: string;
            /** Roll Due */
            roll_due: number;
            /** Chief Name */
            chief_name: string | null;
            /** History */
            history: components["schemas"]["BallotMoveView"][];
            /** Names */
            names: components["schemas"]["VoteChoiceView"][];
        };
        /**
         * BallotEndInput
         * @description Who announced it, or handed it over.
         */
        BallotEndInput: {
            /** By Name */
            by_name: string;
        };
        /**
         * BallotHallView
         * @description How many have a vote on a roll, are there, and have to be.
         */
        BallotHallView: {
            roll: components["schemas"]["Roll"];
            /** Label */
            label: string;
            /** Due */
            due: number;
            /** Present */
            present: number;
            /** Quorum */
            quorum: number;
        };
        /**
         * BallotInput
         * @description A vote; what is left out is as the agenda and the union's rule say.
         */
        BallotInput: {
            purpose: components["schemas"]["BallotPurpose"];
            /** @default paper */
            way?: components["schemas"]["VotingWay"];
            /** Title */
            title?: string | null;
            /** Item Id */
            item_id?: string | null;
            roll?: components["schemas"]["Roll"] | null;
            threshold?: components["schemas"]["VoteThreshold"] | null;
            /** Seats */
            seats?: number | null;
            /**
             * Options
             * @default []
             */
            options?: components["schemas"]["BallotOptionInput"][];
        };
        /**
         * BallotMoveView
         * @description One step in the life of a vote.
         */
        BallotMoveView: {
            /** Move */
            move: string;
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
         * BallotNumbersView
         * @description The count, for whom it is to read; `words` is how it is read out.
         */
        BallotNumbersView: {
            /** Issued */
            issued: number | null;
            /** Collected */
            collected: number | null;
            /** Valid */
            valid: number | null;
            /** Spoiled */
            spoiled: number | null;
            /** Yes */
            yes: number | null;
            /** No */
            no: number | null;
            /** Abstain */
            abstain: number | null;
            /** Words */
            words: string;
            outcome: components["schemas"]["BallotOutcome"] | null;
            /** Outcome Label */
            outcome_label: string;
            /** Verdict */
            verdict: string;
        };
        /**
         * BallotOptionInput
         * @description Somebody who is voted on.
         */
        BallotOptionInput: {
            /** Name */
            name: string;
            /**
             * Post
             * @default
             */
            post?: string;
        };
        /**
         * BallotOptionView
         * @description Somebody who is voted on; the numbers as far as the caller may read them.
         */
        BallotOptionView: {
            /** Name */
            name: string;
            /** Post */
            post: string;
            /** Written In */
            written_in: boolean;
            /** Yes */
            yes: number | null;
            /** No */
            no: number | null;
            /** Abstain */
            abstain: number | null;
            result: components["schemas"]["SeatResult"] | null;
            /** Result Label */
            result_label: string;
            /** Grades */
            grades: components["schemas"]["AppraisalGradeView"][];
        };
        /**
         * BallotOutcome
         * @description What a vote came to; the last four are those of elections.
         * @enum {string}
         */
        BallotOutcome: "passed" | "failed" | "elected" | "partly_elected" | "tied" | "nobody";
        /**
         * BallotPurpose
         * @description What is voted on: how to vote, a matter, people, or an appraisal of leaders.
         * @enum {string}
         */
        BallotPurpose: "method" | "motion" | "election" | "appraisal";
        /**
         * BallotReasonInput
         * @description Why.
         */
        BallotReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * BallotState
         * @description Where a vote stands; how it ended is its outcome.
         * @enum {string}
         */
        BallotState: "draft" | "open" | "closed" | "counted" | "signed" | "announced" | "delivered" | "voided" | "dropped";
        /**
         * BallotView
         * @description A vote as the caller may read it.
         *
         *     `needed` is how many have to say yes; `lost_quorum` that too few were left when it closed.
         */
        BallotView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Item Id */
            item_id: string | null;
            /** Version */
            version: number;
            purpose: components["schemas"]["BallotPurpose"];
            /** Purpose Label */
            purpose_label: string;
            way: components["schemas"]["VotingWay"];
            /** Way Label */
            way_label: string;
            roll: components["schemas"]["Roll"];
            /** Roll Label */
            roll_label: string;
            /** Title */
            title: string;
            threshold: components["schemas"]["VoteThreshold"];
            /** Threshold Label */
            threshold_label: string;
            /** Seats */
            seats: number | null;
            /** Kind Words */
            kind_words: string;
            state: components["schemas"]["BallotState"];
            /** State Label */
            state_label: string;
            /** Due */
            due: number | null;
            /** Needed */
            needed: number | null;
            /** Present At Open */
            present_at_open: number | null;
            /** Present At Close */
            present_at_close: number | null;
            /** Quorum */
            quorum: number | null;
            /** Lost Quorum */
            lost_quorum: boolean;
            /** Held On */
            held_on: string | null;
            /** From Paper */
            from_paper: boolean;
            numbers: components["schemas"]["BallotNumbersView"] | null;
            /** Options */
            options: components["schemas"]["BallotOptionView"][];
            /** Counted By Name */
            counted_by_name: string | null;
            /** Signed By Name */
            signed_by_name: string | null;
            /** Signed On */
            signed_on: string | null;
            /** Signed On Paper */
            signed_on_paper: boolean;
            /** Announced By Name */
            announced_by_name: string | null;
            /** Announced At */
            announced_at: string | null;
            /** Void Reason */
            void_reason: string | null;
            /** Follows Id */
            follows_id: string | null;
            /** Next Id */
            next_id: string | null;
            /** Actions */
            actions: string[];
        };
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
        /** Body_check_copy_congress__session_id__archive_check_post */
        Body_check_copy_congress__session_id__archive_check_post: {
            /** File */
            file: string;
        };
        /**
         * CancelInput
         * @description Why a number is cancelled.
         */
        CancelInput: {
            /** Reason */
            reason: string;
        };
        /**
         * CandidateVotesInput
         * @description What somebody got; against `written_in` nobody could vote.
         */
        CandidateVotesInput: {
            /** Name */
            name: string;
            /** Yes */
            yes: number;
            /**
             * No
             * @default 0
             */
            no?: number;
            /**
             * Abstain
             * @default 0
             */
            abstain?: number;
            /**
             * Written In
             * @default false
             */
            written_in?: boolean;
        };
        /**
         * CategoryCount
         * @description How many proposals are about something, by the states above.
         */
        CategoryCount: {
            category: components["schemas"]["ProposalCategory"];
            /** Label */
            label: string;
            /** Counts */
            counts: number[];
            /** Total */
            total: number;
        };
        /**
         * CheckName
         * @description What is looked at.
         * @enum {string}
         */
        CheckName: "number" | "teachers" | "leaders" | "women" | "young";
        /**
         * CheckView
         * @description What checking the record found: every file, and the manifest itself.
         */
        CheckView: {
            /** Sha256 */
            sha256: string;
            /** Matches */
            matches: boolean;
            /** Files */
            files: components["schemas"]["SealedFileView"][];
        };
        /**
         * ChoiceView
         * @description Something to choose, and how it is called.
         */
        ChoiceView: {
            /** Value */
            value: string;
            /** Label */
            label: string;
        };
        /**
         * CloseInput
         * @description The end: the resolution, if it is written already, and the task the session answers.
         *
         *     `reason` is why it closes although something is still open: too few there, an unfinished vote.
         *     It is asked for with `closing-needs-reason` where something is.
         */
        CloseInput: {
            /** Resolution */
            resolution?: string | null;
            /** Task Id */
            task_id?: string | null;
            /** Reason */
            reason?: string | null;
        };
        /**
         * CoViewInput
         * @description What a co-handler says to the lead.
         */
        CoViewInput: {
            /**
             * Handler Id
             * Format: uuid
             */
            handler_id: string;
            /** View */
            view: string;
        };
        /**
         * ColleagueView
         * @description Somebody of the union who may become a delegate.
         */
        ColleagueView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            sex: components["schemas"]["Sex"] | null;
            /** Birth Year */
            birth_year: number | null;
            /** Is Teacher */
            is_teacher: boolean | null;
        };
        /**
         * CommitteeInput
         * @description A committee with its members in their order.
         */
        CommitteeInput: {
            /** Name */
            name: string;
            /** About */
            about?: string | null;
            /**
             * Members
             * @default []
             */
            members?: components["schemas"]["CommitteeMemberInput"][];
        };
        /**
         * CommitteeMemberInput
         * @description Somebody in a committee: a delegate, or a colleague by name.
         */
        CommitteeMemberInput: {
            /** Delegate Id */
            delegate_id?: string | null;
            /** Name */
            name: string;
            /**
             * Post
             * @default
             */
            post?: string;
        };
        /**
         * CommitteeMemberView
         * @description Somebody in a committee.
         */
        CommitteeMemberView: {
            /** Delegate Id */
            delegate_id: string | null;
            /** Name */
            name: string;
            /** Post */
            post: string;
        };
        /**
         * CommitteeView
         * @description A special committee.
         */
        CommitteeView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** About */
            about: string | null;
            /** Members */
            members: components["schemas"]["CommitteeMemberView"][];
        };
        /**
         * CongressFormView
         * @description What somebody needs to know who plans a session, or enters one from paper.
         */
        CongressFormView: {
            term: components["schemas"]["FormTerm"] | null;
            /** Number */
            number: number;
            /** Title */
            title: string;
            /** Staff */
            staff: number;
            /** Kinds */
            kinds: components["schemas"]["FormKind"][];
            /** Powers */
            powers: components["schemas"]["FormPower"][];
            /** Treatments */
            treatments: {
                [key: string]: string;
            };
            last: components["schemas"]["FormLast"] | null;
        };
        /**
         * CongressKindView
         * @description A form in which a congress is held.
         */
        CongressKindView: {
            kind: components["schemas"]["SessionKind"];
            /** Label */
            label: string;
        };
        /**
         * CongressTermCorrection
         * @description What a term is: which, in which form, for how long, from when, and for how many people.
         */
        CongressTermCorrection: {
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
            /** Years */
            years: number;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Staff Count */
            staff_count?: number | null;
            /** Staff Women */
            staff_women?: number | null;
        };
        /**
         * CongressTermDetail
         * @description A term with its constituencies, delegates, committees and the live ratios.
         */
        CongressTermDetail: {
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
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Years */
            years: number;
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
            /** Ended On */
            ended_on: string | null;
            state: components["schemas"]["CongressTermState"];
            /** State Label */
            state_label: string;
            /** Left */
            left: string;
            /** From Paper */
            from_paper: boolean;
            /** Has Delegates */
            has_delegates: boolean;
            /** Staff Count */
            staff_count: number;
            /** Staff Women */
            staff_women: number | null;
            /** Made By Name */
            made_by_name: string;
            counts: components["schemas"]["SeatCountsView"];
            /** Constituencies */
            constituencies: components["schemas"]["ConstituencyView"][];
            /** Delegates */
            delegates: components["schemas"]["DelegateView"][];
            /** Checks */
            checks: components["schemas"]["RatioView"][];
            /** Committees */
            committees: components["schemas"]["CommitteeView"][];
            /** Sees Facts */
            sees_facts: boolean;
            /** Keeps */
            keeps: boolean;
            /** Actions */
            actions: string[];
        };
        /**
         * CongressTermForm
         * @description What somebody needs to know who opens a term today; the kind is a suggestion.
         */
        CongressTermForm: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
            /** Kinds */
            kinds: components["schemas"]["CongressKindView"][];
            /** Years */
            years: number;
            /** Years Possible */
            years_possible: number[];
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Staff Count */
            staff_count: number;
            /** Staff Women */
            staff_women: number | null;
            /** Assembly Below */
            assembly_below: number;
            former: components["schemas"]["CongressTermView"] | null;
        };
        /**
         * CongressTermInput
         * @description A term that is opened; `from_paper` one that was opened before and is written down now.
         */
        CongressTermInput: {
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
            /** Years */
            years: number;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Staff Count */
            staff_count?: number | null;
            /** Staff Women */
            staff_women?: number | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
        };
        /**
         * CongressTermState
         * @description Where a term stands today.
         * @enum {string}
         */
        CongressTermState: "coming" | "running" | "soon" | "over" | "too_late" | "ended";
        /**
         * CongressTermView
         * @description A term; `left` says in words how long it still runs or since when it is over.
         */
        CongressTermView: {
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
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Years */
            years: number;
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
            /** Ended On */
            ended_on: string | null;
            state: components["schemas"]["CongressTermState"];
            /** State Label */
            state_label: string;
            /** Left */
            left: string;
            /** From Paper */
            from_paper: boolean;
            /** Has Delegates */
            has_delegates: boolean;
            /** Staff Count */
            staff_count: number;
            /** Staff Women */
            staff_women: number | null;
            /** Made By Name */
            made_by_name: string;
        };
        /**
         * ConstituenciesInput
         * @description Constituencies to add, in their order.
         */
        ConstituenciesInput: {
            /** Constituencies */
            constituencies: components["schemas"]["ConstituencyInput"][];
        };
        /**
         * ConstituencyInput
         * @description A constituency: who leads it, how many people, how many seats.
         */
        ConstituencyInput: {
            /** Name */
            name: string;
            /**
             * Leader Name
             * @default
             */
            leader_name?: string;
            /** Staff Count */
            staff_count: number;
            /** Seats */
            seats: number;
        };
        /**
         * ConstituencyView
         * @description A constituency: who sits for it now, and what is to be seen to.
         */
        ConstituencyView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Leader Name */
            leader_name: string;
            /** Staff Count */
            staff_count: number;
            /** Seats */
            seats: number;
            /** Candidates */
            candidates: number | null;
            /** Voted */
            voted: number | null;
            /** Elected On */
            elected_on: string | null;
            /** Serving */
            serving: number;
            /** Vacancies */
            vacancies: number;
            /** Faults */
            faults: string[];
        };
        /**
         * CountQuestion
         * @description What a person is asked once more; none of it is a block.
         * @enum {string}
         */
        CountQuestion: "ballot-no-quorum" | "ballot-more-issued" | "ballot-more-collected";
        /**
         * CountSignatureInput
         * @description When the chief scrutineer signed on paper.
         */
        CountSignatureInput: {
            /**
             * Signed On
             * Format: date
             */
            signed_on: string;
        };
        /**
         * CountingDuty
         * @description Who looks after the votes of a session.
         * @enum {string}
         */
        CountingDuty: "chief_scrutineer" | "scrutineer" | "counter";
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
         * DeadlineView
         * @description By when steps are wanted; warnings, never walls.
         */
        DeadlineView: {
            /**
             * Ask By
             * Format: date
             */
            ask_by: string;
            /** Papers By */
            papers_by: string | null;
            /** Publish By */
            publish_by: string | null;
        };
        /**
         * DecisionInput
         * @description What was decided; `as_task` makes it a task of the union once the minutes are final.
         */
        DecisionInput: {
            /** Text */
            text: string;
            /**
             * As Task
             * @default false
             */
            as_task?: boolean;
            /** Owner Id */
            owner_id?: string | null;
            /** Owner Name */
            owner_name?: string | null;
            /** Due On */
            due_on?: string | null;
        };
        /**
         * DecisionView
         * @description A decision; the task of one, where it is one, has its id.
         */
        DecisionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Place */
            place: number;
            /** Text */
            text: string;
            /** Owner Id */
            owner_id: string | null;
            /** Owner Name */
            owner_name: string;
            /** Due On */
            due_on: string | null;
            /** As Task */
            as_task: boolean;
            task_state: components["schemas"]["TaskState"] | null;
            /** Task Label */
            task_label: string;
            /** Done On */
            done_on: string | null;
        };
        /**
         * DelegateInput
         * @description A delegate by the register (`person_id`), or by name where not on it.
         *
         *     Sex, year of birth and whether somebody teaches come from the register where it knows them.
         */
        DelegateInput: {
            /** Person Id */
            person_id?: string | null;
            /** Name */
            name?: string | null;
            /** Constituency Id */
            constituency_id?: string | null;
            /** @default elected */
            standing?: components["schemas"]["DelegateStanding"];
            /**
             * Rolls
             * @default [
             *       "congress",
             *       "union"
             *     ]
             */
            rolls?: components["schemas"]["Roll"][];
            /**
             * Post
             * @default
             */
            post?: string;
            sex?: components["schemas"]["Sex"] | null;
            /** Birth Year */
            birth_year?: number | null;
            /** Is Teacher */
            is_teacher?: boolean | null;
            /** Is Leader */
            is_leader?: boolean | null;
            /** Votes For */
            votes_for?: number | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Replaces Id */
            replaces_id?: string | null;
        };
        /**
         * DelegateStanding
         * @description Elected, there by office, invited, or an observer; the latter two never vote.
         * @enum {string}
         */
        DelegateStanding: "elected" | "ex_officio" | "invited" | "observer";
        /**
         * DelegateView
         * @description A delegate; what the caller may not read is empty.
         *
         *     `gone` says that the person works here no longer by the register, and nobody has ended the
         *     seat; `fault` why the votes would not have elected them.
         */
        DelegateView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Person Id */
            person_id: string | null;
            /** Constituency Id */
            constituency_id: string | null;
            standing: components["schemas"]["DelegateStanding"];
            /** Standing Label */
            standing_label: string;
            /** Rolls */
            rolls: components["schemas"]["Roll"][];
            /** Post */
            post: string;
            sex: components["schemas"]["Sex"] | null;
            /** Birth Year */
            birth_year: number | null;
            /** Is Teacher */
            is_teacher: boolean | null;
            /** Is Leader */
            is_leader: boolean | null;
            /** Votes For */
            votes_for: number | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day: string | null;
            /** Left Label */
            left_label: string;
            /** Left Note */
            left_note: string | null;
            /** Replaces Id */
            replaces_id: string | null;
            /** Replaced */
            replaced: boolean;
            /** Gone */
            gone: boolean;
            /** Mine */
            mine: boolean;
            /** Duties */
            duties: number | null;
            /** Fault */
            fault: string | null;
        };
        /**
         * DelegatesInput
         * @description Delegates to add, all of them or none.
         */
        DelegatesInput: {
            /** Delegates */
            delegates: components["schemas"]["DelegateInput"][];
        };
        /**
         * DelegationView
         * @description A delegation, with those whose vote counts.
         */
        DelegationView: {
            /** Name */
            name: string;
            /** Due */
            due: number;
            /** Present */
            present: number;
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
         * Duty
         * @description What delegates owe those who elected them (Order 32, article 14; R-CONGRESS-12).
         * @enum {string}
         */
        Duty: "study" | "attend" | "voice" | "report_back" | "keep_rules";
        /**
         * DutyInput
         * @description What a delegate did, for which duty and when.
         */
        DutyInput: {
            duty: components["schemas"]["Duty"];
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Text */
            text: string;
        };
        /**
         * DutyView
         * @description What a delegate did for one of the five duties.
         */
        DutyView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            duty: components["schemas"]["Duty"];
            /** Duty Label */
            duty_label: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Text */
            text: string;
            /** Made By Name */
            made_by_name: string;
        };
        /**
         * ElectionInput
         * @description How a constituency elected; what is left out is not known.
         */
        ElectionInput: {
            /** Candidates */
            candidates?: number | null;
            /** Voted */
            voted?: number | null;
            /** Elected On */
            elected_on?: string | null;
        };
        /**
         * EnteredNumberInput
         * @description A paper that was written and numbered outside.
         */
        EnteredNumberInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Number */
            number?: number | null;
            /** Title */
            title: string;
            /**
             * Signed On
             * Format: date
             */
            signed_on: string;
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
         * Finding
         * @description What an objection was found to be.
         * @enum {string}
         */
        Finding: "upheld" | "partly" | "rejected";
        /**
         * FindingInput
         * @description What an objection was found to be, and why.
         */
        FindingInput: {
            finding: components["schemas"]["Finding"];
            /** Answer */
            answer: string;
        };
        /**
         * ForSessionView
         * @description A matter that the next session hears of.
         */
        ForSessionView: {
            /**
             * Matter Id
             * Format: uuid
             */
            matter_id: string;
            /**
             * Meeting Id
             * Format: uuid
             */
            meeting_id: string;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Urgent */
            urgent: boolean;
            /** Result Label */
            result_label: string;
        };
        /**
         * FormItem
         * @description A matter to begin with.
         */
        FormItem: {
            /** Title */
            title: string;
            treatment: components["schemas"]["Treatment"];
            power: components["schemas"]["Power"] | null;
            /** Presenter */
            presenter: string;
            roll: components["schemas"]["Roll"];
        };
        /**
         * FormKind
         * @description A form of the congress and what is on its agenda in most years.
         */
        FormKind: {
            kind: components["schemas"]["SessionKind"];
            /** Label */
            label: string;
            /** Agenda */
            agenda: components["schemas"]["FormItem"][];
        };
        /**
         * FormLast
         * @description The session before, from which this one may be cloned (照去年办).
         */
        FormLast: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /**
             * Next On
             * Format: date
             */
            next_on: string;
            /** Host Name */
            host_name: string | null;
            /** Place */
            place: string | null;
            /** Agenda */
            agenda: components["schemas"]["FormItem"][];
        };
        /**
         * FormPower
         * @description A power of the congress, and how what falls under it is treated.
         */
        FormPower: {
            power: components["schemas"]["Power"];
            /** Label */
            label: string;
            /** Treatments */
            treatments: components["schemas"]["Treatment"][];
        };
        /**
         * FormTerm
         * @description The term that runs.
         */
        FormTerm: {
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
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
         * FormView
         * @description What the form for a new notice begins with: the kinds, and what the union said last time.
         */
        FormView: {
            /** Kinds */
            kinds: components["schemas"]["services__activities__notices__api__rules__KindView"][];
            /** Office */
            office: string;
            /** Phone */
            phone: string;
            /** Signer */
            signer: string;
        };
        /**
         * FoundView
         * @description Which file of the record somebody's copy is; none where it is not one of them.
         */
        FoundView: {
            /** Name */
            name: string | null;
            /** Sha256 */
            sha256: string;
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
         * HallMarkInput
         * @description A name that was ticked; `at` is when, by the clock of the service.
         */
        HallMarkInput: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            act: components["schemas"]["MarkAct"];
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * HallMarkedView
         * @description What ticking has changed: the names it was about, and the figures now.
         */
        HallMarkedView: {
            live: components["schemas"]["HallView"];
            /** Entries */
            entries: components["schemas"]["RollEntryView"][];
        };
        /**
         * HallMarksInput
         * @description What a desk has ticked since it last sent.
         */
        HallMarksInput: {
            /** Marks */
            marks: components["schemas"]["HallMarkInput"][];
        };
        /**
         * HallRollView
         * @description The roll as the desk works with it: figures, names, and what the caller may do.
         *
         *     `sheet_version` is what typed numbers go with; `version` is that of the session.
         */
        HallRollView: {
            live: components["schemas"]["HallView"];
            /** Version */
            version: number;
            /** Sheet Version */
            sheet_version: number;
            /** Typed Congress */
            typed_congress: number | null;
            /** Typed Union */
            typed_union: number | null;
            /** Typed By Name */
            typed_by_name: string | null;
            /** Typed At */
            typed_at: string | null;
            /** Entries */
            entries: components["schemas"]["RollEntryView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * HallView
         * @description What the screen in the hall shows; `now` is the service's clock.
         *
         *     `warning` says in words that too few are there although the session runs.
         */
        HallView: {
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /** Title */
            title: string;
            state: components["schemas"]["SessionState"];
            /** State Label */
            state_label: string;
            /** Starts At */
            starts_at: string | null;
            /** Place */
            place: string | null;
            /** Opened At */
            opened_at: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Sign In Open */
            sign_in_open: boolean;
            /** Sign In From */
            sign_in_from: string | null;
            /** Rolls */
            rolls: components["schemas"]["QuorumView"][];
            /** Groups */
            groups: components["schemas"]["DelegationView"][];
            /** Guests Due */
            guests_due: number;
            /** Guests Present */
            guests_present: number;
            /** Warning */
            warning: string;
        };
        /**
         * HandOutInput
         * @description Who carries a decision out, and by when; both may be left to be said later.
         */
        HandOutInput: {
            /** Owner Id */
            owner_id?: string | null;
            /** Due On */
            due_on?: string | null;
        };
        /**
         * HandlerInput
         * @description A person of the union, or a department or name as it is typed.
         */
        HandlerInput: {
            /** Person Id */
            person_id?: string | null;
            /** Name */
            name?: string | null;
        };
        /**
         * HandlerPart
         * @description The lead answers for all; the others give it their views (R-PROP-4).
         * @enum {string}
         */
        HandlerPart: "lead" | "co";
        /**
         * HandlerView
         * @description Who handles it; a view is what a co-handler said to the lead.
         */
        HandlerView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Person Id */
            person_id: string | null;
            /** Name */
            name: string;
            part: components["schemas"]["HandlerPart"];
            /** View */
            view: string | null;
            /** View On */
            view_on: string | null;
        };
        /**
         * HeldBallotInput
         * @description How a vote was held, as its paper says.
         */
        HeldBallotInput: {
            /** Issued */
            issued?: number | null;
            /** Collected */
            collected?: number | null;
            /** Valid */
            valid?: number | null;
            /** Yes */
            yes?: number | null;
            /** No */
            no?: number | null;
            /** Abstain */
            abstain?: number | null;
            /**
             * Votes
             * @default []
             */
            votes?: components["schemas"]["CandidateVotesInput"][];
            /**
             * Names
             * @default []
             */
            names?: components["schemas"]["NamedVoteInput"][];
            /**
             * Graded
             * @default []
             */
            graded?: components["schemas"]["AppraisedInput"][];
            /**
             * Accept
             * @default []
             */
            accept?: components["schemas"]["CountQuestion"][];
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Due */
            due?: number | null;
            /** Present */
            present?: number | null;
            /** Chief Name */
            chief_name?: string | null;
            /** Announced By Name */
            announced_by_name?: string | null;
        };
        /**
         * HeldInput
         * @description A session as it was held on paper; days that nobody knows are left out.
         */
        HeldInput: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Due */
            due: number;
            /** Present */
            present: number;
            /** Due Union */
            due_union?: number | null;
            /** Present Union */
            present_union?: number | null;
            /** Agenda */
            agenda: components["schemas"]["HeldItemInput"][];
            /** Resolution */
            resolution?: string | null;
            /** Place */
            place?: string | null;
            /** Host Name */
            host_name?: string | null;
            /** Party Agreed On */
            party_agreed_on?: string | null;
            /** Party Minutes Number */
            party_minutes_number?: string | null;
            asking_way?: components["schemas"]["AskingWay"] | null;
            /** Requested On */
            requested_on?: string | null;
            /** Answered On */
            answered_on?: string | null;
            /** Answered By Name */
            answered_by_name?: string | null;
            /** Answer Number */
            answer_number?: string | null;
            /** Published On */
            published_on?: string | null;
            /** Reported On */
            reported_on?: string | null;
            /** Report Note */
            report_note?: string | null;
            /** Task Id */
            task_id?: string | null;
            /** Report Task Id */
            report_task_id?: string | null;
        };
        /**
         * HeldItemInput
         * @description An item as it was dealt with.
         */
        HeldItemInput: {
            /** Title */
            title: string;
            treatment: components["schemas"]["Treatment"];
            power?: components["schemas"]["Power"] | null;
            /**
             * Presenter
             * @default
             */
            presenter?: string;
            /** @default congress */
            roll?: components["schemas"]["Roll"];
            outcome?: components["schemas"]["Outcome"] | null;
            /** Note */
            note?: string | null;
        };
        /**
         * HelpersInput
         * @description Who does what at the session and whom to ask; what is not known stays empty.
         *
         *     Without `host` whoever leads the session stays as it is.
         */
        HelpersInput: {
            /** Host */
            host?: string | null;
            /**
             * Addressee
             * @default
             */
            addressee?: string;
            /**
             * Secretary
             * @default
             */
            secretary?: string;
            /**
             * Principal
             * @default
             */
            principal?: string;
            /**
             * Chair
             * @default
             */
            chair?: string;
            /**
             * Contact
             * @default
             */
            contact?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Recorder
             * @default
             */
            recorder?: string;
            /**
             * Examiners
             * @default
             */
            examiners?: string;
            /**
             * Presidium
             * @default
             */
            presidium?: string;
            /**
             * Chief Scrutineer
             * @default
             */
            chief_scrutineer?: string;
            /**
             * Scrutineers
             * @default
             */
            scrutineers?: string;
            /**
             * Counters
             * @default
             */
            counters?: string;
        };
        /**
         * HelpersView
         * @description Who does what at the session and whom to ask; version 0 is what nobody has entered.
         */
        HelpersView: {
            /** Version */
            version: number;
            /** Host */
            host: string;
            /** Addressee */
            addressee: string;
            /** Secretary */
            secretary: string;
            /** Principal */
            principal: string;
            /** Chair */
            chair: string;
            /** Contact */
            contact: string;
            /** Phone */
            phone: string;
            /** Recorder */
            recorder: string;
            /** Examiners */
            examiners: string;
            /** Presidium */
            presidium: string;
            /** Chief Scrutineer */
            chief_scrutineer: string;
            /** Scrutineers */
            scrutineers: string;
            /** Counters */
            counters: string;
        };
        /**
         * ItemInput
         * @description A matter before the session: its power, how it is treated, who presents it.
         */
        ItemInput: {
            /** Title */
            title: string;
            treatment: components["schemas"]["Treatment"];
            power?: components["schemas"]["Power"] | null;
            /**
             * Presenter
             * @default
             */
            presenter?: string;
            /** @default congress */
            roll?: components["schemas"]["Roll"];
        };
        /**
         * KitView
         * @description The papers of a session as the caller reads them.
         *
         *     `helpers` are None for who does not read the union's own papers; `edits` says whether the
         *     caller enters them, `archives` whether the session can be sealed now.
         */
        KitView: {
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Title */
            title: string;
            /** Assembly */
            assembly: boolean;
            /** Phases */
            phases: components["schemas"]["PhaseView"][];
            helpers: components["schemas"]["HelpersView"] | null;
            /** Edits */
            edits: boolean;
            archive: components["schemas"]["ArchiveView"] | null;
            /** Archives */
            archives: boolean;
        };
        /**
         * LackView
         * @description Something that is missing from a paper, and where it is filled in.
         */
        LackView: {
            /** Label */
            label: string;
            source: components["schemas"]["Source"];
            /** Where */
            where: string;
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
         * LeavingInput
         * @description Since when and why somebody is a delegate no longer.
         */
        LeavingInput: {
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            reason: components["schemas"]["LeftReason"];
            /** Note */
            note?: string | null;
        };
        /**
         * LeftReason
         * @description Why somebody is a delegate no longer.
         * @enum {string}
         */
        LeftReason: "retired" | "moved" | "resigned" | "recalled" | "died" | "other";
        /**
         * MarkAct
         * @description What is written beside a name: there, gone, or that it was ticked by mistake.
         * @enum {string}
         */
        MarkAct: "come" | "leave" | "undo";
        /**
         * MatterInput
         * @description A matter before the meeting; `power` says under which of the congress's it would fall.
         */
        MatterInput: {
            /** Title */
            title: string;
            result: components["schemas"]["MatterResult"];
            power?: components["schemas"]["Power"] | null;
            /**
             * Urgent
             * @default false
             */
            urgent?: boolean;
            /** Discussion */
            discussion?: string | null;
            /** Decisions */
            decisions?: components["schemas"]["DecisionInput"][];
        };
        /**
         * MatterResult
         * @description What came of a matter.
         * @enum {string}
         */
        MatterResult: "agreed" | "discussed" | "to_congress" | "deferred";
        /**
         * MatterView
         * @description A matter and what came of it; `for_session` says that the next session hears of it.
         */
        MatterView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Place */
            place: number;
            /** Title */
            title: string;
            power: components["schemas"]["Power"] | null;
            /** Power Label */
            power_label: string;
            /** Urgent */
            urgent: boolean;
            /** Discussion */
            discussion: string;
            result: components["schemas"]["MatterResult"];
            /** Result Label */
            result_label: string;
            /** For Session */
            for_session: boolean;
            /** Reported On */
            reported_on: string | null;
            /** Decisions */
            decisions: components["schemas"]["DecisionView"][];
        };
        /**
         * MeetingFactsInput
         * @description When, where and with whom.
         */
        MeetingFactsInput: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Place */
            place: string;
            /** Host Name */
            host_name: string;
            /** Recorder Name */
            recorder_name: string;
            /** Attendants */
            attendants?: components["schemas"]["AttendantInput"][];
            /** Absent */
            absent?: string | null;
            /** Number */
            number?: string | null;
        };
        /**
         * MeetingFormView
         * @description What the form for minutes begins with: choices, people, and what was said last time.
         */
        MeetingFormView: {
            /** Kinds */
            kinds: components["schemas"]["ChoiceView"][];
            /** Sides */
            sides: components["schemas"]["ChoiceView"][];
            /** Results */
            results: components["schemas"]["ChoiceView"][];
            /** Powers */
            powers: components["schemas"]["ChoiceView"][];
            for_congress: components["schemas"]["Power"];
            /** People */
            people: components["schemas"]["UnionPersonLine"][];
            /** Place */
            place: string;
            /** Host Name */
            host_name: string;
            /** Recorder Name */
            recorder_name: string;
            /** Attendants */
            attendants: components["schemas"]["AttendantView"][];
        };
        /**
         * MeetingKind
         * @description Who sits together between two sessions of the congress (R-CONGRESS-19, R-ORG-4).
         * @enum {string}
         */
        MeetingKind: "joint" | "executive" | "presidium" | "committee";
        /**
         * MeetingLine
         * @description One line of the list; `open_tasks` are decisions that somebody still carries out.
         */
        MeetingLine: {
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
            kind: components["schemas"]["MeetingKind"];
            /** Kind Label */
            kind_label: string;
            state: components["schemas"]["MeetingState"];
            /** State Label */
            state_label: string;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Place */
            place: string;
            /** Host Name */
            host_name: string;
            /** From Paper */
            from_paper: boolean;
            /** Matters */
            matters: string[];
            /** Decisions */
            decisions: number;
            /** Open Tasks */
            open_tasks: number;
        };
        /**
         * MeetingMove
         * @description What can happen to the minutes of a meeting.
         * @enum {string}
         */
        MeetingMove: "write" | "settle" | "correct" | "hand_out" | "report" | "take_back";
        /**
         * MeetingMoveView
         * @description One step of the minutes.
         */
        MeetingMoveView: {
            move: components["schemas"]["MeetingMove"];
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
         * MeetingReasonInput
         * @description Why.
         */
        MeetingReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * MeetingState
         * @description Where the minutes stand.
         * @enum {string}
         */
        MeetingState: "draft" | "settled" | "taken_back";
        /**
         * MeetingView
         * @description The minutes of a meeting.
         */
        MeetingView: {
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
            kind: components["schemas"]["MeetingKind"];
            /** Kind Label */
            kind_label: string;
            state: components["schemas"]["MeetingState"];
            /** State Label */
            state_label: string;
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Place */
            place: string;
            /** Host Name */
            host_name: string;
            /** Recorder Name */
            recorder_name: string;
            /** Absent */
            absent: string;
            /** Number */
            number: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Task Id */
            task_id: string | null;
            /** Settled On */
            settled_on: string | null;
            /** Settled By Name */
            settled_by_name: string | null;
            /** Reason */
            reason: string | null;
            /** Made By Name */
            made_by_name: string;
            /** Attendants */
            attendants: components["schemas"]["AttendantView"][];
            /** Matters */
            matters: components["schemas"]["MatterView"][];
            /** History */
            history: components["schemas"]["MeetingMoveView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * MilestoneInput
         * @description What was done of it, and whether that was the last.
         */
        MilestoneInput: {
            /** Text */
            text: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Finished
             * @default false
             */
            finished?: boolean;
        };
        /**
         * MilestoneView
         * @description Something that was done of it.
         */
        MilestoneView: {
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
            /** Text */
            text: string;
            /** Finished */
            finished: boolean;
            /** Made By Name */
            made_by_name: string;
        };
        /**
         * MinutesInput
         * @description Minutes of a meeting; `final` makes them final with this.
         */
        MinutesInput: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Place */
            place: string;
            /** Host Name */
            host_name: string;
            /** Recorder Name */
            recorder_name: string;
            /** Attendants */
            attendants?: components["schemas"]["AttendantInput"][];
            /** Absent */
            absent?: string | null;
            /** Number */
            number?: string | null;
            kind: components["schemas"]["MeetingKind"];
            /** Matters */
            matters?: components["schemas"]["MatterInput"][];
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /** Task Id */
            task_id?: string | null;
            /**
             * Final
             * @default false
             */
            final?: boolean;
        };
        /**
         * MissingView
         * @description All that is known to be missing here, of the caller's county.
         */
        MissingView: {
            /** Events */
            events: components["schemas"]["shared__web__missing_events__GapView"][];
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
         * MoveView
         * @description One step in the notice's life; who objected is not told.
         */
        MoveView: {
            /** Move */
            move: string;
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
         * NamedVoteInput
         * @description What somebody on the roll said.
         */
        NamedVoteInput: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            choice: components["schemas"]["VoteChoice"];
        };
        /**
         * NewBallotInput
         * @description A vote of a session.
         */
        NewBallotInput: {
            purpose: components["schemas"]["BallotPurpose"];
            /** @default paper */
            way?: components["schemas"]["VotingWay"];
            /** Title */
            title?: string | null;
            /** Item Id */
            item_id?: string | null;
            roll?: components["schemas"]["Roll"] | null;
            threshold?: components["schemas"]["VoteThreshold"] | null;
            /** Seats */
            seats?: number | null;
            /**
             * Options
             * @default []
             */
            options?: components["schemas"]["BallotOptionInput"][];
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
        };
        /**
         * NewHeldInput
         * @description A session of which nothing is here yet, as it was held on paper.
         */
        NewHeldInput: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Due */
            due: number;
            /** Present */
            present: number;
            /** Due Union */
            due_union?: number | null;
            /** Present Union */
            present_union?: number | null;
            /** Agenda */
            agenda: components["schemas"]["HeldItemInput"][];
            /** Resolution */
            resolution?: string | null;
            /** Place */
            place?: string | null;
            /** Host Name */
            host_name?: string | null;
            /** Party Agreed On */
            party_agreed_on?: string | null;
            /** Party Minutes Number */
            party_minutes_number?: string | null;
            asking_way?: components["schemas"]["AskingWay"] | null;
            /** Requested On */
            requested_on?: string | null;
            /** Answered On */
            answered_on?: string | null;
            /** Answered By Name */
            answered_by_name?: string | null;
            /** Answer Number */
            answer_number?: string | null;
            /** Published On */
            published_on?: string | null;
            /** Reported On */
            reported_on?: string | null;
            /** Report Note */
            report_note?: string | null;
            /** Task Id */
            task_id?: string | null;
            /** Report Task Id */
            report_task_id?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            opening?: components["schemas"]["OpeningInput"] | null;
            /** Number */
            number?: number | null;
            /** Title */
            title?: string | null;
            /**
             * Extra
             * @default false
             */
            extra?: boolean;
        };
        /**
         * NewMinutesInput
         * @description Minutes of a meeting of this union.
         */
        NewMinutesInput: {
            /**
             * Held On
             * Format: date
             */
            held_on: string;
            /** Place */
            place: string;
            /** Host Name */
            host_name: string;
            /** Recorder Name */
            recorder_name: string;
            /** Attendants */
            attendants?: components["schemas"]["AttendantInput"][];
            /** Absent */
            absent?: string | null;
            /** Number */
            number?: string | null;
            kind: components["schemas"]["MeetingKind"];
            /** Matters */
            matters?: components["schemas"]["MatterInput"][];
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /** Task Id */
            task_id?: string | null;
            /**
             * Final
             * @default false
             */
            final?: boolean;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * NewProposalInput
         * @description A proposal that the caller begins, and whom they ask to second it.
         */
        NewProposalInput: {
            /** Title */
            title: string;
            /** Reason */
            reason: string;
            /** Measures */
            measures: string;
            category: components["schemas"]["ProposalCategory"];
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** Ask */
            ask?: string[];
        };
        /**
         * NewRoundInput
         * @description A round to be opened; `from_paper` for one that was held already.
         */
        NewRoundInput: {
            /** Session Id */
            session_id?: string | null;
            /** Title */
            title?: string | null;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /** Task Id */
            task_id?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
        };
        /**
         * NewSessionInput
         * @description A session of a union that is to be prepared.
         */
        NewSessionInput: {
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /** Agenda */
            agenda: components["schemas"]["ItemInput"][];
            /** Number */
            number?: number | null;
            /** Title */
            title?: string | null;
            /**
             * Extra
             * @default false
             */
            extra?: boolean;
            /** Host Name */
            host_name?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            opening?: components["schemas"]["OpeningInput"] | null;
        };
        /**
         * NoteInput
         * @description How it ended.
         */
        NoteInput: {
            /** Note */
            note: string;
        };
        /**
         * NoticeDetail
         * @description A notice with its history, and the objections that the caller may read.
         *
         *     `has_scans` says whether scans of it may be read by the caller; there need not be any.
         */
        NoticeDetail: {
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
            kind: components["schemas"]["NoticeKind"];
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Text */
            text: string | null;
            /** Hidden */
            hidden: boolean;
            state: components["schemas"]["NoticeState"];
            /** State Label */
            state_label: string;
            outcome: components["schemas"]["NoticeOutcome"] | null;
            /** Outcome Label */
            outcome_label: string;
            place: components["schemas"]["Place"] | null;
            /** Place Label */
            place_label: string;
            /** First Day */
            first_day: string | null;
            /** Last Day */
            last_day: string | null;
            /** Days Label */
            days_label: string;
            /** Estimate */
            estimate: boolean;
            /** Left */
            left: string;
            /** Office */
            office: string | null;
            /** Phone */
            phone: string | null;
            /** Signer */
            signer: string | null;
            /** Number */
            number: string | null;
            /** Minutes Number */
            minutes_number: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Posted On */
            posted_on: string | null;
            /** Note */
            note: string | null;
            /** Asked */
            asked: boolean;
            /** Made By Name */
            made_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Closed On */
            closed_on: string | null;
            /** Waiting */
            waiting: number;
            /** Actions */
            actions: string[];
            /** Has Scans */
            has_scans: boolean;
            /** History */
            history: components["schemas"]["MoveView"][];
            /** Objections */
            objections: components["schemas"]["ObjectionView"][];
        };
        /**
         * NoticeInput
         * @description A notice that a person makes; its text is masked where it has to be.
         */
        NoticeInput: {
            place: components["schemas"]["Place"];
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day?: string | null;
            /** Office */
            office: string;
            /** Phone */
            phone: string;
            /** Signer */
            signer: string;
            /** Number */
            number?: string | null;
            /** Minutes Number */
            minutes_number?: string | null;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /**
             * Note
             * @description How it ended; only of one held already
             */
            note?: string | null;
            /**
             * Outcome
             * @description How it ended; only of one held already
             * @default stood
             * @enum {string}
             */
            outcome?: "stood" | "upheld";
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            kind: components["schemas"]["NoticeKind"];
            /** Title */
            title: string;
            /** Text */
            text: string;
            /**
             * Tell Members
             * @default false
             */
            tell_members?: boolean;
        };
        /**
         * NoticeKind
         * @description What a public notice is about.
         * @enum {string}
         */
        NoticeKind: "hardship" | "award" | "assessment" | "disclosure" | "other";
        /**
         * NoticeOutcome
         * @description How a notice ended: nobody was right to object, somebody was, or it was taken back.
         * @enum {string}
         */
        NoticeOutcome: "stood" | "upheld" | "withdrawn";
        /**
         * NoticeState
         * @description Where a notice stands; how it ended is its outcome.
         * @enum {string}
         */
        NoticeState: "requested" | "open" | "objected" | "handled" | "closed";
        /**
         * NoticeView
         * @description A notice as the caller may read it.
         *
         *     `hidden` says that its words are kept back: it hangs on the school's board. `left` are the days
         *     that remain, in words; `waiting` are objections to handle, for those who do.
         */
        NoticeView: {
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
            kind: components["schemas"]["NoticeKind"];
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Text */
            text: string | null;
            /** Hidden */
            hidden: boolean;
            state: components["schemas"]["NoticeState"];
            /** State Label */
            state_label: string;
            outcome: components["schemas"]["NoticeOutcome"] | null;
            /** Outcome Label */
            outcome_label: string;
            place: components["schemas"]["Place"] | null;
            /** Place Label */
            place_label: string;
            /** First Day */
            first_day: string | null;
            /** Last Day */
            last_day: string | null;
            /** Days Label */
            days_label: string;
            /** Estimate */
            estimate: boolean;
            /** Left */
            left: string;
            /** Office */
            office: string | null;
            /** Phone */
            phone: string | null;
            /** Signer */
            signer: string | null;
            /** Number */
            number: string | null;
            /** Minutes Number */
            minutes_number: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Posted On */
            posted_on: string | null;
            /** Note */
            note: string | null;
            /** Asked */
            asked: boolean;
            /** Made By Name */
            made_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Closed On */
            closed_on: string | null;
            /** Waiting */
            waiting: number;
            /** Actions */
            actions: string[];
        };
        /**
         * NumberView
         * @description An entry of the register.
         */
        NumberView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
            /** In Full */
            in_full: string;
            /** Title */
            title: string;
            /** Session Id */
            session_id: string | null;
            /**
             * Signed On
             * Format: date
             */
            signed_on: string;
            /** Given By Name */
            given_by_name: string;
            /** Outside */
            outside: boolean;
            /** Cancelled On */
            cancelled_on: string | null;
            /** Cancelled Reason */
            cancelled_reason: string | null;
        };
        /**
         * ObjectionInput
         * @description What the caller has against the notice.
         */
        ObjectionInput: {
            /** Text */
            text: string;
        };
        /**
         * ObjectionView
         * @description An objection, for whoever handles it and whoever made it.
         *
         *     `findings` are those that the caller may come to.
         */
        ObjectionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Objector Name */
            objector_name: string;
            /** Mine */
            mine: boolean;
            way: components["schemas"]["Way"];
            /** Way Label */
            way_label: string;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /** Text */
            text: string;
            /** Recorded By Name */
            recorded_by_name: string;
            finding: components["schemas"]["Finding"] | null;
            /** Finding Label */
            finding_label: string;
            /** Answer */
            answer: string | null;
            /** Handled On */
            handled_on: string | null;
            /** Handled By Name */
            handled_by_name: string | null;
            /** Findings */
            findings: components["schemas"]["Finding"][];
        };
        /**
         * OpeningInput
         * @description The term to open with its first session, where none runs yet.
         */
        OpeningInput: {
            /** Number */
            number: number;
            kind: components["schemas"]["SessionKind"];
            /**
             * Years
             * @default 5
             */
            years?: number;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
        };
        /**
         * Outcome
         * @description What came of an item.
         * @enum {string}
         */
        Outcome: "heard" | "agreed" | "passed" | "failed" | "postponed";
        /**
         * OutcomesInput
         * @description What came of some items.
         */
        OutcomesInput: {
            /** Results */
            results: components["schemas"]["ResultInput"][];
        };
        /**
         * OwnMarkInput
         * @description The caller comes or leaves, with the ticket that the code on the wall was changed for.
         */
        OwnMarkInput: {
            /** Ticket */
            ticket: string;
            act: components["schemas"]["MarkAct"];
            /**
             * At
             * Format: date-time
             */
            at: string;
        };
        /**
         * OwnSeat
         * @description Somebody's seat in a term with what they did.
         */
        OwnSeat: {
            delegate: components["schemas"]["DelegateView"];
            /**
             * Term Id
             * Format: uuid
             */
            term_id: string;
            /** Term Title */
            term_title: string;
            /** Constituency */
            constituency: string;
            /** Duties */
            duties: components["schemas"]["DutyView"][];
        };
        /**
         * OwnSignInView
         * @description The caller's own line; `ticket` is what the phone signs in with.
         */
        OwnSignInView: {
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /** Title */
            title: string;
            /** Starts At */
            starts_at: string | null;
            /** Place */
            place: string | null;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Sign In Open */
            sign_in_open: boolean;
            /** Sign In From */
            sign_in_from: string | null;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Delegation */
            delegation: string;
            /** Standing Label */
            standing_label: string;
            /** Signed In At */
            signed_in_at: string | null;
            /** Left At */
            left_at: string | null;
            /** Present */
            present: boolean;
            /** Ticket */
            ticket?: string | null;
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
        /** Page[MeetingLine] */
        Page_MeetingLine_: {
            /** Items */
            items: components["schemas"]["MeetingLine"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[NoticeView] */
        Page_NoticeView_: {
            /** Items */
            items: components["schemas"]["NoticeView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[SessionView] */
        Page_SessionView_: {
            /** Items */
            items: components["schemas"]["SessionView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[SuggestionView] */
        Page_SuggestionView_: {
            /** Items */
            items: components["schemas"]["SuggestionView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /**
         * PaperKind
         * @description A paper of a session, in the order in which the kit holds them.
         * @enum {string}
         */
        PaperKind: "request" | "filing" | "reply" | "notice" | "agenda" | "roster" | "credentials" | "sign_in" | "host_script" | "voting_method" | "ballot" | "election_ballot" | "tally" | "proposal_form" | "proposal_table" | "minutes" | "resolution" | "report";
        /**
         * PaperView
         * @description A paper of the session.
         *
         *     `number` is the one it bears; what is signed stays as it was. `signs` says whether the caller
         *     signs it now.
         */
        PaperView: {
            kind: components["schemas"]["PaperKind"];
            /** Label */
            label: string;
            /** Numbered */
            numbered: boolean;
            /** Number */
            number: string;
            /** Number Id */
            number_id: string | null;
            /** Signed On */
            signed_on: string | null;
            /** Lacks */
            lacks: components["schemas"]["LackView"][];
            /** Signs */
            signs: boolean;
        };
        /**
         * PapersInput
         * @description The day on which the papers went out.
         */
        PapersInput: {
            /**
             * Sent On
             * Format: date
             */
            sent_on: string;
        };
        /**
         * PassOnInput
         * @description To whom it is handed on, and what the author is told.
         */
        PassOnInput: {
            /** To */
            to: string;
            /** Answer */
            answer?: string | null;
        };
        /**
         * Phase
         * @description When a paper is needed.
         * @enum {string}
         */
        Phase: "before" | "at" | "after";
        /**
         * PhaseView
         * @description The papers that are needed at the same time.
         */
        PhaseView: {
            phase: components["schemas"]["Phase"];
            /** Label */
            label: string;
            /** Papers */
            papers: components["schemas"]["PaperView"][];
        };
        /**
         * Place
         * @description Where a notice is shown; minutes stand in the place of a notice.
         * @enum {string}
         */
        Place: "board" | "assembly" | "system" | "minutes";
        /**
         * PlaceView
         * @description Where a notice of the kind may be shown.
         */
        PlaceView: {
            place: components["schemas"]["Place"];
            /** Label */
            label: string;
        };
        /**
         * PlanInput
         * @description What is planned; a number or a title left out is the one by rule.
         */
        PlanInput: {
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /** Agenda */
            agenda: components["schemas"]["ItemInput"][];
            /** Number */
            number?: number | null;
            /** Title */
            title?: string | null;
            /**
             * Extra
             * @default false
             */
            extra?: boolean;
            /** Host Name */
            host_name?: string | null;
        };
        /**
         * PostedInput
         * @description The day on which it was hung up or read out.
         */
        PostedInput: {
            /**
             * Posted On
             * Format: date
             */
            posted_on: string;
        };
        /**
         * Power
         * @description What the law gives a congress to do (Order 32, article 7).
         * @enum {string}
         */
        Power: "P1" | "P2" | "P3" | "P4" | "P5" | "P6" | "P7" | "P8";
        /**
         * PresentInput
         * @description How many were counted on each roll; null lets the ticked names count again.
         */
        PresentInput: {
            /** Congress */
            congress: number | null;
            /** Union */
            union?: number | null;
        };
        /**
         * PresidiumInput
         * @description Who sits in the presidium, in the order in which they are named.
         */
        PresidiumInput: {
            /** Members */
            members: string[];
        };
        /**
         * PresidiumView
         * @description The presidium of a session; `applies` is false for a staff assembly, which has none.
         *
         *     `delegates` to choose from and `warnings` are there for whoever edits it.
         */
        PresidiumView: {
            /** Version */
            version: number;
            /** Applies */
            applies: boolean;
            /** Members */
            members: string[];
            /** Delegates */
            delegates: string[];
            /** Warnings */
            warnings: string[];
            /** Edits */
            edits: boolean;
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
            kinds: components["schemas"]["shared__web__proofs__KindView"][];
            /** May Add */
            may_add: boolean;
            /** May Remove */
            may_remove: boolean;
            /** Limit Megabytes */
            limit_megabytes: number;
        };
        /**
         * ProposalCategory
         * @description What a proposal is about.
         * @enum {string}
         */
        ProposalCategory: "development" | "teaching" | "staff" | "welfare" | "logistics" | "culture" | "other";
        /**
         * ProposalCounts
         * @description The county's proposals of a school year; of no school by itself, and of nobody's words.
         */
        ProposalCounts: {
            /** School Year */
            school_year: number;
            /** Years */
            years: components["schemas"]["ProposalYear"][];
            /** States */
            states: string[];
            /** Rows */
            rows: components["schemas"]["CategoryCount"][];
            /** Totals */
            totals: number[];
            /** Total */
            total: number;
        };
        /**
         * ProposalDetail
         * @description A proposal with all that belongs to it and that the caller may read.
         */
        ProposalDetail: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Version */
            version: number;
            /** Number */
            number: number | null;
            /** Title */
            title: string;
            category: components["schemas"]["ProposalCategory"];
            /** Category Label */
            category_label: string;
            state: components["schemas"]["ProposalState"];
            /** State Label */
            state_label: string;
            /** From Paper */
            from_paper: boolean;
            /** Names */
            names: string[];
            /** Seconded */
            seconded: number;
            /** Handler */
            handler: string | null;
            /** Due On */
            due_on: string | null;
            /** Due Label */
            due_label: string;
            /** Late */
            late: boolean;
            /** Rate By */
            rate_by: string | null;
            /** Answer */
            answer: string | null;
            /** Answer Label */
            answer_label: string;
            grade: components["schemas"]["ProposalGrade"] | null;
            /** Grade Label */
            grade_label: string;
            /** Reopened */
            reopened: boolean;
            /** Submitted On */
            submitted_on: string | null;
            /** Closed On */
            closed_on: string | null;
            /** Published On */
            published_on: string | null;
            /** My Part */
            my_part: string | null;
            /** Actions */
            actions: string[];
            /** Round Title */
            round_title: string;
            /** Least Seconders */
            least_seconders: number;
            /** Reason */
            reason: string;
            /** Measures */
            measures: string;
            /** Screen Reason */
            screen_reason: string | null;
            /** Screened On */
            screened_on: string | null;
            /** Screened By Name */
            screened_by_name: string | null;
            /** Talked On */
            talked_on: string | null;
            /** Merged Into */
            merged_into: string | null;
            /** Merged Into Title */
            merged_into_title: string | null;
            /** Assigned On */
            assigned_on: string | null;
            /** Assigned By Name */
            assigned_by_name: string | null;
            /** Latest On */
            latest_on: string | null;
            /** Carried Out On */
            carried_out_on: string | null;
            /** Signers */
            signers: components["schemas"]["SignerView"][];
            /** Handlers */
            handlers: components["schemas"]["HandlerView"][];
            /** Replies */
            replies: components["schemas"]["ReplyView"][];
            /** Milestones */
            milestones: components["schemas"]["MilestoneView"][];
            /** History */
            history: components["schemas"]["ProposalStep"][];
        };
        /**
         * ProposalGrade
         * @description How satisfied the proposer is with the answer (R-PROP-6).
         * @enum {string}
         */
        ProposalGrade: "satisfied" | "mostly" | "unsatisfied";
        /**
         * ProposalPerson
         * @description Somebody to be chosen.
         */
        ProposalPerson: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
        };
        /**
         * ProposalReport
         * @description The report on a round, drafted from its records.
         */
        ProposalReport: {
            /** Title */
            title: string;
            /** Paragraphs */
            paragraphs: string[];
            /** Rows */
            rows: string[][];
        };
        /**
         * ProposalSlipInput
         * @description Who decided or said it on paper, and on which day.
         */
        ProposalSlipInput: {
            /** Name */
            name: string;
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * ProposalState
         * @description Where a proposal stands; that it is late is a mark, not a state.
         * @enum {string}
         */
        ProposalState: "draft" | "submitted" | "returned" | "filed" | "assigned" | "replied" | "rework" | "closed" | "merged" | "converted" | "declined" | "withdrawn" | "taken_back";
        /**
         * ProposalStep
         * @description One step in its life.
         */
        ProposalStep: {
            /** Move */
            move: string;
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
         * ProposalView
         * @description A proposal in a list: matter, who, answer, satisfied or not.
         */
        ProposalView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Version */
            version: number;
            /** Number */
            number: number | null;
            /** Title */
            title: string;
            category: components["schemas"]["ProposalCategory"];
            /** Category Label */
            category_label: string;
            state: components["schemas"]["ProposalState"];
            /** State Label */
            state_label: string;
            /** From Paper */
            from_paper: boolean;
            /** Names */
            names: string[];
            /** Seconded */
            seconded: number;
            /** Handler */
            handler: string | null;
            /** Due On */
            due_on: string | null;
            /** Due Label */
            due_label: string;
            /** Late */
            late: boolean;
            /** Rate By */
            rate_by: string | null;
            /** Answer */
            answer: string | null;
            /** Answer Label */
            answer_label: string;
            grade: components["schemas"]["ProposalGrade"] | null;
            /** Grade Label */
            grade_label: string;
            /** Reopened */
            reopened: boolean;
            /** Submitted On */
            submitted_on: string | null;
            /** Closed On */
            closed_on: string | null;
            /** Published On */
            published_on: string | null;
            /** My Part */
            my_part: string | null;
            /** Actions */
            actions: string[];
        };
        /**
         * ProposalWordsInput
         * @description What is proposed: one matter.
         */
        ProposalWordsInput: {
            /** Title */
            title: string;
            /** Reason */
            reason: string;
            /** Measures */
            measures: string;
            category: components["schemas"]["ProposalCategory"];
        };
        /**
         * ProposalYear
         * @description A school year.
         */
        ProposalYear: {
            /** First Year */
            first_year: number;
            /** Label */
            label: string;
        };
        /**
         * PublishInput
         * @description The resolution for all staff; with an earlier day if it hung on the board already.
         */
        PublishInput: {
            /** Resolution */
            resolution?: string | null;
            /** Published On */
            published_on?: string | null;
        };
        /**
         * QuorumView
         * @description One roll: due and there, how many must be there, and how many are missing to it.
         *
         *     `typed` says that the number there was counted and typed, and is not the sum of ticked names.
         */
        QuorumView: {
            roll: components["schemas"]["Roll"];
            /** Label */
            label: string;
            /** Due */
            due: number;
            /** Present */
            present: number;
            /** Needed */
            needed: number;
            /** Missing */
            missing: number;
            /** Percent */
            percent: number;
            /** Typed */
            typed: boolean;
        };
        /**
         * RatingInput
         * @description How satisfied the author is.
         */
        RatingInput: {
            grade: components["schemas"]["ProposalGrade"];
            /** Words */
            words?: string | null;
            slip?: components["schemas"]["ProposalSlipInput"] | null;
        };
        /**
         * RatioView
         * @description One line of the panel of ratios; the arithmetic is in words.
         */
        RatioView: {
            name: components["schemas"]["CheckName"];
            /** Label */
            label: string;
            verdict: components["schemas"]["Verdict"];
            /** Shown */
            shown: string;
            /** Asked */
            asked: string;
            /** Arithmetic */
            arithmetic: string;
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
         * RecordedBallotInput
         * @description A vote that was held, in one form: what was voted on, and how it went.
         */
        RecordedBallotInput: {
            ballot: components["schemas"]["NewBallotInput"];
            held: components["schemas"]["HeldBallotInput"];
        };
        /**
         * RecordedInput
         * @description A proposal that was handed in on paper.
         */
        RecordedInput: {
            /** Title */
            title: string;
            /** Reason */
            reason: string;
            /** Measures */
            measures: string;
            category: components["schemas"]["ProposalCategory"];
            /**
             * Round Id
             * Format: uuid
             */
            round_id: string;
            /** Author */
            author: string;
            /** Seconders */
            seconders?: string[];
            /**
             * Submitted On
             * Format: date
             */
            submitted_on: string;
        };
        /**
         * RecordedObjectionInput
         * @description What somebody else has against it, as an officer enters it.
         */
        RecordedObjectionInput: {
            /** Text */
            text: string;
            /** Name */
            name: string;
            /**
             * Way
             * @enum {string}
             */
            way: "visit" | "phone" | "letter";
            /**
             * Received On
             * Format: date
             */
            received_on: string;
        };
        /**
         * RecordedSuggestionInput
         * @description A suggestion of somebody else, as an officer enters it; typed where on no list.
         */
        RecordedSuggestionInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            category: components["schemas"]["SuggestionCategory"];
            /** Title */
            title: string;
            /** Text */
            text: string;
            /**
             * Named
             * @default true
             */
            named?: boolean;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /** Person Id */
            person_id?: string | null;
            /** Author Name */
            author_name?: string | null;
        };
        /**
         * RegisterView
         * @description The register of a union in a year; `next` is what the next paper will bear.
         */
        RegisterView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Year */
            year: number;
            /** Years */
            years: number[];
            /** Version */
            version: number;
            /** Word */
            word: string;
            /** Start */
            start: number;
            /** Next */
            next: string;
            /** Numbers */
            numbers: components["schemas"]["NumberView"][];
            /** Gaps */
            gaps: components["schemas"]["services__activities__kit__api__views__GapView"][];
            /** Edits */
            edits: boolean;
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
         * ReplyInput
         * @description The answer, with its class and, where something is done, the day by which.
         */
        ReplyInput: {
            kind: components["schemas"]["ReplyKind"];
            /** Answer */
            answer: string;
            /** Promised On */
            promised_on?: string | null;
            slip?: components["schemas"]["ProposalSlipInput"] | null;
        };
        /**
         * ReplyKind
         * @description What an answer comes to (R-PROP-5).
         * @enum {string}
         */
        ReplyKind: "now" | "later" | "cannot";
        /**
         * ReplyView
         * @description An answer and its rating; `kind_label` is empty where paper gave no class.
         */
        ReplyView: {
            /** Turn */
            turn: number;
            kind: components["schemas"]["ReplyKind"] | null;
            /** Kind Label */
            kind_label: string;
            /** Answer */
            answer: string;
            /** Promised On */
            promised_on: string | null;
            /**
             * Replied On
             * Format: date
             */
            replied_on: string;
            /** By Name */
            by_name: string;
            /** From Paper */
            from_paper: boolean;
            grade: components["schemas"]["ProposalGrade"] | null;
            /** Grade Label */
            grade_label: string;
            /** Words */
            words: string | null;
            /** Rated On */
            rated_on: string | null;
            /** Rated By Name */
            rated_by_name: string | null;
        };
        /**
         * ReportInput
         * @description What is said beside what is recorded; with an earlier day if it was handed in on paper.
         */
        ReportInput: {
            /** Note */
            note?: string | null;
            /** Reported On */
            reported_on?: string | null;
            /** Task Id */
            task_id?: string | null;
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
         * ResultInput
         * @description What came of one item.
         */
        ResultInput: {
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            outcome: components["schemas"]["Outcome"];
            /** Note */
            note?: string | null;
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
         * Roll
         * @description Whose vote counts: that of the congress, or of the union's meeting (双代会 has both).
         * @enum {string}
         */
        Roll: "congress" | "union";
        /**
         * RollEntryView
         * @description Somebody on the roll.
         */
        RollEntryView: {
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
            /** Sort Key */
            sort_key: string;
            /** Delegation */
            delegation: string;
            standing: components["schemas"]["Standing"];
            /** Standing Label */
            standing_label: string;
            /** Votes */
            votes: components["schemas"]["Roll"][];
            /** Signed In At */
            signed_in_at: string | null;
            /** Left At */
            left_at: string | null;
            /** Present */
            present: boolean;
            how: components["schemas"]["SignedHow"] | null;
            /** How Label */
            how_label: string;
            /** Signed In By Name */
            signed_in_by_name: string | null;
            /** Added Reason */
            added_reason: string | null;
            /** Struck Reason */
            struck_reason: string | null;
            /** Changed By Name */
            changed_by_name: string | null;
        };
        /**
         * RollLineInput
         * @description Somebody to be added to the roll, and why.
         */
        RollLineInput: {
            /** Name */
            name: string;
            /** Person Id */
            person_id?: string | null;
            standing: components["schemas"]["Standing"];
            /**
             * Delegation
             * @default
             */
            delegation?: string;
            /**
             * Votes
             * @default []
             */
            votes?: components["schemas"]["Roll"][];
            /** Reason */
            reason: string;
        };
        /**
         * RoundForm
         * @description What the form for a new round begins with.
         */
        RoundForm: {
            /** Sessions */
            sessions: components["schemas"]["RoundSession"][];
        };
        /**
         * RoundInput
         * @description A round: for a session, or, of the whole staff, under a title of its own.
         */
        RoundInput: {
            /** Session Id */
            session_id?: string | null;
            /** Title */
            title?: string | null;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /** Task Id */
            task_id?: string | null;
        };
        /**
         * RoundSession
         * @description A session without a round, and the usual days of one.
         */
        RoundSession: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
        };
        /**
         * RoundView
         * @description A round as the caller may read it; `may_write` whether they may hand in a proposal now.
         */
        RoundView: {
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
            /** Session Id */
            session_id: string | null;
            /** Title */
            title: string;
            /** Whole Staff */
            whole_staff: boolean;
            /** School Year */
            school_year: number;
            /**
             * Opens On
             * Format: date
             */
            opens_on: string;
            /**
             * Closes On
             * Format: date
             */
            closes_on: string;
            /** Window Label */
            window_label: string;
            /** Is Open */
            is_open: boolean;
            /**
             * Screen By
             * Format: date
             */
            screen_by: string;
            /** From Paper */
            from_paper: boolean;
            /** Task Id */
            task_id: string | null;
            /** Published On */
            published_on: string | null;
            /** Reported On */
            reported_on: string | null;
            /** Least Seconders */
            least_seconders: number;
            /** Counts */
            counts: components["schemas"]["StateCount"][];
            /** May Write */
            may_write: boolean;
            /** Actions */
            actions: string[];
        };
        /**
         * ScreeningFinding
         * @description What screening comes to.
         * @enum {string}
         */
        ScreeningFinding: "filed" | "merged" | "converted" | "returned" | "declined";
        /**
         * ScreeningInput
         * @description What screening came to, and what that needs.
         */
        ScreeningInput: {
            finding: components["schemas"]["ScreeningFinding"];
            /** Reason */
            reason?: string | null;
            /** Talked On */
            talked_on?: string | null;
            /** Into */
            into?: string | null;
            category?: components["schemas"]["ProposalCategory"] | null;
        };
        /**
         * SealedFileView
         * @description A file of the sealed record, and whether it is still as it was.
         */
        SealedFileView: {
            /** Name */
            name: string;
            /** Size */
            size: number;
            /** Sha256 */
            sha256: string;
            /** Matches */
            matches: boolean;
        };
        /**
         * SeatCountsView
         * @description How many have a seat now.
         */
        SeatCountsView: {
            /** Congress */
            congress: number;
            /** Union */
            union: number;
            /** Without Vote */
            without_vote: number;
            /** Gone */
            gone: number;
        };
        /**
         * SeatResult
         * @description What an election came to for one of those voted on.
         * @enum {string}
         */
        SeatResult: "elected" | "not_elected" | "tied";
        /**
         * SecondInput
         * @description Whether the caller seconds it.
         */
        SecondInput: {
            /** Agree */
            agree: boolean;
        };
        /**
         * SeriesInput
         * @description With which word the numbers of a year begin, and with which one.
         */
        SeriesInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Year */
            year: number;
            /** Word */
            word: string;
            /** Start */
            start: number;
        };
        /**
         * SessionDetail
         * @description A session with its agenda, its track and what the caller may do.
         *
         *     `doors` are its other pages that have something for the caller now; `wanted_way` and
         *     `wanted_addressee` are how and of whom it is asked by the county's rules; `signed_in` whether
         *     the caller is on the roll and there.
         */
        SessionDetail: {
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
            kind: components["schemas"]["SessionKind"];
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Extra */
            extra: boolean;
            /** School Year */
            school_year: number;
            /** School Year Label */
            school_year_label: string;
            state: components["schemas"]["SessionState"];
            /** State Label */
            state_label: string;
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /** Starts At */
            starts_at: string | null;
            /** Place */
            place: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Closed On */
            closed_on: string | null;
            /** Resolution Published On */
            resolution_published_on: string | null;
            /** Report Due On */
            report_due_on: string | null;
            /** Reported On */
            reported_on: string | null;
            /** Warnings */
            warnings: string[];
            /** Actions */
            actions: string[];
            /**
             * Term Id
             * Format: uuid
             */
            term_id: string;
            /** Number */
            number: number;
            /** Host Name */
            host_name: string | null;
            /** Party Agreed On */
            party_agreed_on: string | null;
            /** Party Minutes Number */
            party_minutes_number: string | null;
            asking_way: components["schemas"]["AskingWay"] | null;
            /** Asking Way Label */
            asking_way_label: string;
            wanted_way: components["schemas"]["AskingWay"];
            wanted_addressee: components["schemas"]["Addressee"];
            addressee: components["schemas"]["Addressee"] | null;
            /** Addressee Label */
            addressee_label: string;
            /** Requested On */
            requested_on: string | null;
            /** Answered On */
            answered_on: string | null;
            /** Answered By Name */
            answered_by_name: string | null;
            /** Answer Number */
            answer_number: string | null;
            /** Answer From Paper */
            answer_from_paper: boolean;
            /** Return Reason */
            return_reason: string | null;
            /** Override Reason */
            override_reason: string | null;
            /** Override By Name */
            override_by_name: string | null;
            /** Papers Sent On */
            papers_sent_on: string | null;
            /** Opened At */
            opened_at: string | null;
            /** Resolution */
            resolution: string | null;
            /** Report Note */
            report_note: string | null;
            /** Report Returned Reason */
            report_returned_reason: string | null;
            /** Archived At */
            archived_at: string | null;
            /** Cancelled Reason */
            cancelled_reason: string | null;
            deadlines: components["schemas"]["DeadlineView"];
            /** Agenda */
            agenda: components["schemas"]["AgendaItemView"][];
            /** Attendance */
            attendance: components["schemas"]["AttendanceView"][];
            /** Quorum Label */
            quorum_label: string;
            /** Passing Label */
            passing_label: string;
            /** History */
            history: components["schemas"]["SessionMoveView"][];
            /** Doors */
            doors: string[];
            /** Signed In */
            signed_in: boolean;
        };
        /**
         * SessionKind
         * @description In which form a union holds its congress (R-CONGRESS-3).
         * @enum {string}
         */
        SessionKind: "staff_assembly" | "delegate_congress" | "dual_congress";
        /**
         * SessionMove
         * @description What can happen to a session.
         * @enum {string}
         */
        SessionMove: "plan" | "change" | "agree" | "request" | "file" | "withdraw" | "approve" | "return" | "schedule" | "override" | "reschedule" | "send_papers" | "open" | "adjourn" | "note" | "close" | "record" | "publish" | "report" | "return_report" | "archive" | "cancel";
        /**
         * SessionMoveView
         * @description One step that was taken.
         */
        SessionMoveView: {
            move: components["schemas"]["SessionMove"];
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
         * SessionReasonInput
         * @description Why.
         */
        SessionReasonInput: {
            /** Reason */
            reason: string;
        };
        /**
         * SessionState
         * @description Where a session stands.
         * @enum {string}
         */
        SessionState: "planned" | "party_agreed" | "requested" | "filed" | "approved" | "scheduled" | "papers_sent" | "opened" | "closed" | "published" | "reported" | "archived" | "cancelled";
        /**
         * SessionView
         * @description A session in a list.
         */
        SessionView: {
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
            kind: components["schemas"]["SessionKind"];
            /** Kind Label */
            kind_label: string;
            /** Title */
            title: string;
            /** Extra */
            extra: boolean;
            /** School Year */
            school_year: number;
            /** School Year Label */
            school_year_label: string;
            state: components["schemas"]["SessionState"];
            /** State Label */
            state_label: string;
            /**
             * Planned On
             * Format: date
             */
            planned_on: string;
            /** Starts At */
            starts_at: string | null;
            /** Place */
            place: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Closed On */
            closed_on: string | null;
            /** Resolution Published On */
            resolution_published_on: string | null;
            /** Report Due On */
            report_due_on: string | null;
            /** Reported On */
            reported_on: string | null;
            /** Warnings */
            warnings: string[];
            /** Actions */
            actions: string[];
        };
        /**
         * Sex
         * @description As on the staff list; quotas of women are counted by it.
         * @enum {string}
         */
        Sex: "female" | "male";
        /**
         * ShowInput
         * @description The words that colleagues read; the officer may leave out what names somebody.
         */
        ShowInput: {
            /** Title */
            title: string;
            /** Text */
            text: string;
        };
        /**
         * Side
         * @description For whom somebody is at the table.
         * @enum {string}
         */
        Side: "party" | "management" | "union" | "delegates" | "other";
        /**
         * SignaturesInput
         * @description Who has seconded it on paper.
         */
        SignaturesInput: {
            /** Names */
            names: string[];
        };
        /**
         * SignedHow
         * @description How somebody signed in: with the code on their own phone, or ticked at the desk.
         * @enum {string}
         */
        SignedHow: "code" | "desk";
        /**
         * SignerPart
         * @description How somebody belongs to a proposal.
         * @enum {string}
         */
        SignerPart: "author" | "seconder";
        /**
         * SignerState
         * @description Whether somebody who was asked to second has answered.
         * @enum {string}
         */
        SignerState: "invited" | "signed" | "refused";
        /**
         * SignerView
         * @description Somebody who signs, or is asked to; `merged` came with another proposal.
         */
        SignerView: {
            /** Person Id */
            person_id: string | null;
            /** Name */
            name: string;
            part: components["schemas"]["SignerPart"];
            state: components["schemas"]["SignerState"];
            /** From Paper */
            from_paper: boolean;
            /** Merged */
            merged: boolean;
        };
        /**
         * SigningInput
         * @description On which day the paper was signed; `number` where it was taken outside the platform.
         */
        SigningInput: {
            /**
             * Signed On
             * Format: date
             */
            signed_on: string;
            /** Number */
            number?: number | null;
        };
        /**
         * SimilarView
         * @description A proposal that speaks of something similar.
         */
        SimilarView: {
            /** Title */
            title: string;
            /** State Label */
            state_label: string;
        };
        /**
         * SlipInput
         * @description An answer that was signed on paper.
         */
        SlipInput: {
            /**
             * Requested On
             * Format: date
             */
            requested_on: string;
            /**
             * Answered On
             * Format: date
             */
            answered_on: string;
            /** Answered By Name */
            answered_by_name: string;
            /** Answer Number */
            answer_number?: string | null;
            addressee?: components["schemas"]["Addressee"] | null;
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
         * Source
         * @description Where it is filled in.
         * @enum {string}
         */
        Source: "session" | "helpers" | "term" | "hall" | "ballots" | "proposals" | "signing";
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
         * @description As what somebody is on a roll: a delegate of one of the kinds, or one of the staff.
         * @enum {string}
         */
        Standing: "elected" | "ex_officio" | "staff" | "invited" | "observer";
        /**
         * StateCount
         * @description How many proposals stand where.
         */
        StateCount: {
            state: components["schemas"]["ProposalState"];
            /** Label */
            label: string;
            /** Count */
            count: number;
        };
        /**
         * Stricter
         * @description In which direction a figure becomes stricter.
         * @enum {string}
         */
        Stricter: "more" | "less";
        /**
         * StrikeInput
         * @description Why.
         */
        StrikeInput: {
            /** Reason */
            reason: string;
        };
        /**
         * SuggestionCategory
         * @description What it is about; the same words as those of proposals.
         * @enum {string}
         */
        SuggestionCategory: "development" | "teaching" | "staff" | "welfare" | "logistics" | "culture" | "other";
        /**
         * SuggestionCountsView
         * @description How many suggestions a union received, and what became of them; no word of any.
         */
        SuggestionCountsView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Received */
            received: number;
            /** Waiting */
            waiting: number;
            /** Late */
            late: number;
            /** Adopted */
            adopted: number;
            /** Taken Up */
            taken_up: number;
        };
        /**
         * SuggestionDetail
         * @description A suggestion with its steps, and the words in which colleagues read it.
         *
         *     Both are for its author and the officers.
         */
        SuggestionDetail: {
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
            category: components["schemas"]["SuggestionCategory"];
            /** Category Label */
            category_label: string;
            /** Title */
            title: string;
            /** Text */
            text: string;
            /** Author */
            author: string;
            /** Named */
            named: boolean;
            /** Mine */
            mine: boolean;
            /** Handles */
            handles: boolean;
            state: components["schemas"]["SuggestionState"];
            /** State Label */
            state_label: string;
            /** Shown */
            shown: boolean;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /** Left */
            left: string;
            /** Late */
            late: boolean;
            /** Passed To */
            passed_to: string | null;
            /** Answer */
            answer: string | null;
            /** Answered On */
            answered_on: string | null;
            /** Answered By Name */
            answered_by_name: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Recorded By Name */
            recorded_by_name: string | null;
            /** Proposal Id */
            proposal_id: string | null;
            /** From Proposal Id */
            from_proposal_id: string | null;
            /** May Take Up */
            may_take_up: boolean;
            /** Actions */
            actions: string[];
            /** Shown Title */
            shown_title: string | null;
            /** Shown Text */
            shown_text: string | null;
            /** History */
            history: components["schemas"]["SuggestionMoveView"][];
        };
        /**
         * SuggestionInput
         * @description A suggestion; `named` lets colleagues read who makes it. The union's officers know anyway.
         */
        SuggestionInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            category: components["schemas"]["SuggestionCategory"];
            /** Title */
            title: string;
            /** Text */
            text: string;
            /**
             * Named
             * @default true
             */
            named?: boolean;
        };
        /**
         * SuggestionMove
         * @description What can happen to a suggestion.
         * @enum {string}
         */
        SuggestionMove: "submit" | "show" | "keep_back" | "refer" | "adopt" | "note" | "take_up" | "give_back" | "withdraw";
        /**
         * SuggestionMoveView
         * @description One step in a suggestion's life.
         */
        SuggestionMoveView: {
            move: components["schemas"]["SuggestionMove"];
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
         * SuggestionPersonLine
         * @description Somebody of the union to choose.
         */
        SuggestionPersonLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * SuggestionState
         * @description Where a suggestion stands; whether colleagues may read it is said beside it.
         * @enum {string}
         */
        SuggestionState: "waiting" | "checked" | "passed_on" | "adopted" | "noted" | "taken_up" | "withdrawn";
        /**
         * SuggestionView
         * @description A suggestion as the caller may read it.
         *
         *     `mine` and `handles` say how the caller stands to it; `left` are the days to answer in, in
         *     words, for who answers. Colleagues read `author` as the author wants it.
         */
        SuggestionView: {
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
            category: components["schemas"]["SuggestionCategory"];
            /** Category Label */
            category_label: string;
            /** Title */
            title: string;
            /** Text */
            text: string;
            /** Author */
            author: string;
            /** Named */
            named: boolean;
            /** Mine */
            mine: boolean;
            /** Handles */
            handles: boolean;
            state: components["schemas"]["SuggestionState"];
            /** State Label */
            state_label: string;
            /** Shown */
            shown: boolean;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /** Left */
            left: string;
            /** Late */
            late: boolean;
            /** Passed To */
            passed_to: string | null;
            /** Answer */
            answer: string | null;
            /** Answered On */
            answered_on: string | null;
            /** Answered By Name */
            answered_by_name: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Recorded By Name */
            recorded_by_name: string | null;
            /** Proposal Id */
            proposal_id: string | null;
            /** From Proposal Id */
            from_proposal_id: string | null;
            /** May Take Up */
            may_take_up: boolean;
            /** Actions */
            actions: string[];
        };
        /**
         * TableInput
         * @description Lines of the one table, and the day that stands on it.
         */
        TableInput: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Rows */
            rows: components["schemas"]["TableRowInput"][];
        };
        /**
         * TableRowInput
         * @description A line of the one table: `who` is the proposer, then who seconds.
         */
        TableRowInput: {
            /** Id */
            id?: string | null;
            /** Title */
            title: string;
            /** Who */
            who: string[];
            /** @default other */
            category?: components["schemas"]["ProposalCategory"];
            /** Handler */
            handler?: string | null;
            /** Answer */
            answer?: string | null;
            grade?: components["schemas"]["ProposalGrade"] | null;
        };
        /**
         * TaskState
         * @description Where the task of a decision stands, as plans tells of it.
         * @enum {string}
         */
        TaskState: "open" | "done" | "dropped";
        /**
         * TermView
         * @description The days of a notice: to the last one, and how many are worked.
         */
        TermView: {
            /**
             * Last Day
             * Format: date
             */
            last_day: string;
            /** Working Days */
            working_days: number;
            /** Least */
            least: number;
            /** Estimate */
            estimate: boolean;
        };
        /**
         * Treatment
         * @description How a matter is dealt with; what is adopted or elected needs a ballot.
         * @enum {string}
         */
        Treatment: "hear" | "deliberate" | "adopt" | "appraise" | "elect" | "procedure";
        /**
         * Trouble
         * @description Why a line stands out.
         * @enum {string}
         */
        Trouble: "year_over" | "year_late" | "answer_late" | "report_late";
        /**
         * UnionFigureView
         * @description A figure that a union may set more strictly: the county's, and its own if it has one.
         *
         *     `stricter` says in which direction a union may go from the county's.
         */
        UnionFigureView: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            /** Group */
            group: string;
            /** Choices */
            choices: string[];
            /** Least */
            least: number;
            /** Most */
            most: number;
            stricter: components["schemas"]["Stricter"];
            /** County */
            county: number;
            /** Own */
            own: number | null;
        };
        /**
         * UnionMeetingsView
         * @description That a union met, how often and when last; nothing of what was said.
         */
        UnionMeetingsView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Joint */
            joint: number;
            /** Others */
            others: number;
            /** Last Day */
            last_day: string | null;
        };
        /**
         * UnionPersonLine
         * @description Somebody of the union to choose.
         */
        UnionPersonLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * UnionTermView
         * @description A union with its newest term; `missed` are the ratios that are not as the county asks.
         */
        UnionTermView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Cluster Name */
            cluster_name: string;
            term: components["schemas"]["CongressTermView"] | null;
            /** Delegates */
            delegates: number;
            /** Gone */
            gone: number;
            /** Missed */
            missed: string[];
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
         * Verdict
         * @description Whether it is as asked, is not, or cannot be told yet.
         * @enum {string}
         */
        Verdict: "met" | "missed" | "unknown";
        /**
         * VoteChoice
         * @description What somebody can say to a matter.
         * @enum {string}
         */
        VoteChoice: "yes" | "no" | "abstain";
        /**
         * VoteChoiceView
         * @description What somebody said in a vote by name.
         */
        VoteChoiceView: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Name */
            name: string;
            choice: components["schemas"]["VoteChoice"];
            /** Choice Label */
            choice_label: string;
        };
        /**
         * VoteDutiesInput
         * @description Everybody who looks after the votes of a session.
         */
        VoteDutiesInput: {
            /** Holders */
            holders: components["schemas"]["VoteHolderInput"][];
        };
        /**
         * VoteHolderInput
         * @description Somebody who looks after the votes.
         */
        VoteHolderInput: {
            duty: components["schemas"]["CountingDuty"];
            /** Name */
            name: string;
            /** Person Id */
            person_id?: string | null;
        };
        /**
         * VoteHolderView
         * @description Somebody who looks after the votes.
         */
        VoteHolderView: {
            duty: components["schemas"]["CountingDuty"];
            /** Label */
            label: string;
            /** Name */
            name: string;
            /** Person Id */
            person_id: string | null;
        };
        /**
         * VoteMatterView
         * @description A matter on the agenda that may be voted on; `needs` says that it has to be.
         */
        VoteMatterView: {
            /**
             * Item Id
             * Format: uuid
             */
            item_id: string;
            /** Title */
            title: string;
            treatment: components["schemas"]["Treatment"];
            roll: components["schemas"]["Roll"];
            /** Needs */
            needs: boolean;
        };
        /**
         * VoteThreshold
         * @description How many of all voters have to say yes; later ones ask for more.
         * @enum {string}
         */
        VoteThreshold: "half" | "more_than_half" | "two_thirds";
        /**
         * VoterView
         * @description Somebody with a vote, for a vote by name.
         */
        VoterView: {
            /**
             * Entry Id
             * Format: uuid
             */
            entry_id: string;
            /** Place */
            place: number;
            /** Name */
            name: string;
            /** Present */
            present: boolean;
        };
        /**
         * VotingWay
         * @description How a vote is cast; a ballot paper unless something else is said (R-CONGRESS-15).
         * @enum {string}
         */
        VotingWay: "paper" | "named" | "hands";
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
         * WallCodeInput
         * @description The digits on the wall.
         */
        WallCodeInput: {
            /** Code */
            code: string;
        };
        /**
         * WallCodeView
         * @description The code for the wall: digits, and a picture of the address that carries them.
         */
        WallCodeView: {
            /** Code */
            code: string;
            /** Address */
            address: string;
            /** Picture */
            picture: string;
            /** Seconds Left */
            seconds_left: number;
        };
        /**
         * WallLine
         * @description One union: how far it is, since when, and what stands out.
         */
        WallLine: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Cluster Name */
            cluster_name: string;
            /** Session Id */
            session_id: string | null;
            /** Title */
            title: string;
            status: components["schemas"]["WallStatus"];
            /** Status Label */
            status_label: string;
            trouble: components["schemas"]["Trouble"] | null;
            /** Trouble Label */
            trouble_label: string;
            /** Asked On */
            asked_on: string | null;
            /** Answered On */
            answered_on: string | null;
            /** Day */
            day: string | null;
            /** Reported On */
            reported_on: string | null;
            /** Report Due On */
            report_due_on: string | null;
            /** From Paper */
            from_paper: boolean;
        };
        /**
         * WallStatus
         * @description How far a union is with its session of the year.
         * @enum {string}
         */
        WallStatus: "not_asked" | "asked" | "answered" | "scheduled" | "held" | "reported";
        /**
         * WallView
         * @description All unions of the county in one school year; what stands out comes first.
         */
        WallView: {
            /** School Year */
            school_year: number;
            /** School Year Label */
            school_year_label: string;
            /** This Year */
            this_year: number;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Troubles */
            troubles: {
                [key: string]: number;
            };
            /** Lines */
            lines: components["schemas"]["WallLine"][];
        };
        /**
         * Way
         * @description How an objection came.
         * @enum {string}
         */
        Way: "system" | "visit" | "phone" | "letter";
        /**
         * Whose
         * @description Which suggestions to list: those shown to colleagues, one's own, or all that one handles.
         * @enum {string}
         */
        Whose: "shown" | "mine" | "handled";
        /**
         * GapView
         * @description Numbers that no paper bears, and why.
         */
        services__activities__kit__api__views__GapView: {
            /** Label */
            label: string;
            /** Reason */
            reason: string;
        };
        /**
         * ReportedInput
         * @description On which day the congress heard of these matters.
         */
        services__activities__meetings__api__inputs__ReportedInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Matter Ids */
            matter_ids: string[];
            /**
             * Reported On
             * Format: date
             */
            reported_on: string;
        };
        /**
         * KindView
         * @description A kind of notice, for how many working days it is shown at least, and where.
         */
        services__activities__notices__api__rules__KindView: {
            kind: components["schemas"]["NoticeKind"];
            /** Label */
            label: string;
            /** Least */
            least: number;
            /** Places */
            places: components["schemas"]["PlaceView"][];
        };
        /**
         * ReportedInput
         * @description The day on which it was.
         */
        services__activities__proposals__api__inputs__ReportedInput: {
            /**
             * Day
             * Format: date
             */
            day: string;
        };
        /**
         * GapView
         * @description Events of one type and one hour that `publisher` sent and that never came here.
         *
         *     `tells`: people hear of them, so that whoever sends them again chooses whether they still do.
         */
        shared__web__missing_events__GapView: {
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
         * KindView
         * @description A kind of proof that this matter takes.
         */
        shared__web__proofs__KindView: {
            kind: components["schemas"]["ProofKind"];
            /** Label */
            label: string;
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
    list_union_figures_unions__union_id__figures_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
                    "application/json": components["schemas"]["UnionFigureView"][];
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
    set_union_figure_unions__union_id__figures__name__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
    notice_form_notice_form__union_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
                    "application/json": components["schemas"]["FormView"];
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
    notice_term_notice_term_get: {
        parameters: {
            query: {
                kind: components["schemas"]["NoticeKind"];
                first_day: string;
                last_day?: string | null;
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
                    "application/json": components["schemas"]["TermView"];
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
    list_papers_congress__session_id__papers_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["KitView"];
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
    set_helpers_congress__session_id__papers_helpers_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpersInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KitView"];
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
    one_paper_congress__session_id__papers__kind__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                kind: components["schemas"]["PaperKind"];
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
    whole_kit_congress__session_id__kit_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/zip": unknown;
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
    sign_paper_congress__session_id__papers__kind__sign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                kind: components["schemas"]["PaperKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SigningInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KitView"];
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
    get_presidium_congress__session_id__presidium_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["PresidiumView"];
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
    set_presidium_congress__session_id__presidium_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresidiumInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidiumView"];
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
    whole_archive_congress__session_id__archive_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/zip": unknown;
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
    seal_congress__session_id__archive_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["KitView"];
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
    check_archive_congress__session_id__archive_check_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
    check_copy_congress__session_id__archive_check_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_check_copy_congress__session_id__archive_check_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundView"];
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
    list_numbers_paper_numbers_get: {
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
                    "application/json": components["schemas"]["RegisterView"];
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
    enter_number_paper_numbers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredNumberInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
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
    cancel_number_paper_numbers__number_id__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
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
    set_series_paper_series_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
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
    list_notices_notices_get: {
        parameters: {
            query?: {
                kind?: components["schemas"]["NoticeKind"] | null;
                state?: components["schemas"]["NoticeState"] | null;
                union_id?: string | null;
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
                    "application/json": components["schemas"]["Page_NoticeView_"];
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
    make_notice_notices_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
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
    get_notice_notices__notice_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
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
                    "application/json": components["schemas"]["NoticeDetail"];
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
    arrange_notice_notices__notice_id__arrangement_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
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
                    "application/json": components["schemas"]["NoticeDetail"];
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
    post_notice_notices__notice_id__posted_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
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
    withdraw_notice_notices__notice_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
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
                    "application/json": components["schemas"]["NoticeDetail"];
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
    note_result_notices__notice_id__note_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDetail"];
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
    notice_on_paper_notices__notice_id__paper_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
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
    record_objection_notices__notice_id__objections_recorded_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedObjectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
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
    handle_objection_objections__objection_id__handle_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                objection_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
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
    object_to_notice_notices__notice_id__objections_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionView"];
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
    county_terms_congress_terms_county_get: {
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
                    "application/json": components["schemas"]["UnionTermView"][];
                };
            };
        };
    };
    list_terms_congress_terms_get: {
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
                    "application/json": components["schemas"]["CongressTermView"][];
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
    open_term_congress_terms_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CongressTermInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    term_form_congress_terms_form__union_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
                    "application/json": components["schemas"]["CongressTermForm"];
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
    list_staff_congress_terms__term_id__staff_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
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
                    "application/json": components["schemas"]["ColleagueView"][];
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
    get_term_congress_terms__term_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
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
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    correct_term_congress_terms__term_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CongressTermCorrection"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    take_back_term_congress_terms__term_id__take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
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
    add_constituencies_congress_terms__term_id__constituencies_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConstituenciesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    change_constituency_constituencies__constituency_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                constituency_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConstituencyInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    record_election_constituencies__constituency_id__election_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                constituency_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    remove_constituency_constituencies__constituency_id__remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                constituency_id: string;
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
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    add_delegates_congress_terms__term_id__delegates_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegatesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    get_delegate_delegates__delegate_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
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
                    "application/json": components["schemas"]["OwnSeat"];
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
    change_delegate_delegates__delegate_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    end_delegate_delegates__delegate_id__end_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    resume_delegate_delegates__delegate_id__resume_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
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
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    remove_delegate_delegates__delegate_id__remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
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
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    add_committee_congress_terms__term_id__committees_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                term_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    change_committee_committees__committee_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                committee_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitteeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    remove_committee_committees__committee_id__remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                committee_id: string;
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
                    "application/json": components["schemas"]["CongressTermDetail"];
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
    own_seats_delegates_mine_get: {
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
                    "application/json": components["schemas"]["OwnSeat"][];
                };
            };
        };
    };
    enter_duty_delegates__delegate_id__duties_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSeat"];
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
    change_duty_duties__entry_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSeat"];
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
    remove_duty_duties__entry_id__remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry_id: string;
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
                    "application/json": components["schemas"]["OwnSeat"];
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
    desk_ballots_get: {
        parameters: {
            query: {
                session_id: string;
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
                    "application/json": components["schemas"]["BallotDeskView"];
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
    make_ballot_ballots_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBallotInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    set_duties_vote_duties__session_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteDutiesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDeskView"];
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
    record_vote_ballots_recorded_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedBallotInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    get_ballot_ballots__ballot_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["BallotDetail"];
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
    change_ballot_ballots__ballot_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    voters_ballots__ballot_id__voters_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["VoterView"][];
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
    drop_ballot_ballots__ballot_id__drop_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["BallotDetail"];
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
    open_ballot_ballots__ballot_id__open_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["BallotDetail"];
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
    close_ballot_ballots__ballot_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotAcceptInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    count_ballot_ballots__ballot_id__count_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotCountInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    return_count_ballots__ballot_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    sign_ballot_ballots__ballot_id__sign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["BallotDetail"];
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
    record_signature_ballots__ballot_id__signed_on_paper_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountSignatureInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    announce_ballot_ballots__ballot_id__announce_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotEndInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    deliver_appraisal_ballots__ballot_id__deliver_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotEndInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    void_ballot_ballots__ballot_id__void_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    repeat_ballot_ballots__ballot_id__repeat_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["BallotDetail"];
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
    run_off_ballots__ballot_id__run_off_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
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
                    "application/json": components["schemas"]["BallotDetail"];
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
    record_ballot_ballots__ballot_id__record_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ballot_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldBallotInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotDetail"];
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
    meeting_form_meeting_form__union_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
                    "application/json": components["schemas"]["MeetingFormView"];
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
    matters_for_session_meeting_matters_get: {
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
                    "application/json": components["schemas"]["ForSessionView"][];
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
    matters_reported_meeting_matters_reported_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__activities__meetings__api__inputs__ReportedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForSessionView"][];
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
    hand_out_decision_meeting_decisions__decision_id__task_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decision_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOutInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    meeting_counts_meeting_counts_get: {
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
                    "application/json": components["schemas"]["UnionMeetingsView"][];
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
    list_meetings_meetings_get: {
        parameters: {
            query?: {
                union_id?: string | null;
                year?: number | null;
                kind?: components["schemas"]["MeetingKind"] | null;
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
                    "application/json": components["schemas"]["Page_MeetingLine_"];
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
    write_minutes_meetings_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMinutesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    get_meeting_meetings__meeting_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingView"];
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
    rewrite_minutes_meetings__meeting_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingView"];
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
    correct_minutes_meetings__meeting_id__facts_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingFactsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    settle_minutes_meetings__meeting_id__settle_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
                    "application/json": components["schemas"]["MeetingView"];
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
    take_back_minutes_meetings__meeting_id__take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
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
    minutes_on_paper_meetings__meeting_id__paper_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meeting_id: string;
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
    list_suggestions_suggestions_get: {
        parameters: {
            query?: {
                whose?: components["schemas"]["Whose"];
                union_id?: string | null;
                open_only?: boolean;
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
                    "application/json": components["schemas"]["Page_SuggestionView_"];
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
    submit_suggestion_suggestions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    record_suggestion_suggestions_recorded_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedSuggestionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    get_suggestion_suggestions__suggestion_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
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
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    show_suggestion_suggestions__suggestion_id__show_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    keep_suggestion_back_suggestions__suggestion_id__keep_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
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
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    pass_suggestion_on_suggestions__suggestion_id__pass_on_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    answer_suggestion_suggestions__suggestion_id__answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
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
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    withdraw_suggestion_suggestions__suggestion_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion_id: string;
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
                    "application/json": components["schemas"]["SuggestionDetail"];
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
    list_people_suggestion_people_get: {
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
                    "application/json": components["schemas"]["SuggestionPersonLine"][];
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
    suggestion_counts_suggestion_counts_get: {
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
                    "application/json": components["schemas"]["SuggestionCountsView"][];
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
    list_sessions_congress_get: {
        parameters: {
            query?: {
                union_id?: string | null;
                school_year?: number | null;
                state?: components["schemas"]["SessionState"] | null;
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
                    "application/json": components["schemas"]["Page_SessionView_"];
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
    plan_session_congress_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSessionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    record_session_congress_recorded_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHeldInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    get_session_congress__session_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["SessionDetail"];
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
    change_plan_congress__session_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    record_planned_congress__session_id__record_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    calendar_entry_congress__session_id__calendar_ics_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "text/calendar; charset=utf-8": unknown;
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
    agree_congress__session_id__agreed_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    ask_congress__session_id__request_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    withdraw_congress__session_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["SessionDetail"];
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
    approve_congress__session_id__approve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    send_back_congress__session_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    enter_slip_congress__session_id__slip_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlipInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    schedule_congress__session_id__schedule_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    send_papers_congress__session_id__papers_sent_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PapersInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    note_outcomes_congress__session_id__outcomes_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    publish_congress__session_id__publish_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    report_congress__session_id__report_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    return_report_congress__session_id__return_report_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    cancel_congress__session_id__cancel_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReasonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
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
    close_congress__session_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["SessionDetail"];
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
    congress_form_congress_form__union_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
                    "application/json": components["schemas"]["CongressFormView"];
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
    congress_wall_congress_wall_get: {
        parameters: {
            query?: {
                school_year?: number | null;
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
                    "application/json": components["schemas"]["WallView"];
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
    show_screen_congress__session_id__screen_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["HallView"];
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
    sign_in_code_congress__session_id__sign_in_code_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["WallCodeView"];
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
    get_roll_congress__session_id__roll_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["HallRollView"];
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
    mark_names_congress__session_id__roll_marks_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallMarksInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallMarkedView"];
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
    type_numbers_congress__session_id__roll_numbers_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRollView"];
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
    add_to_roll_congress__session_id__roll_entries_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollLineInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRollView"];
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
    strike_off_congress__session_id__roll_entries__entry_id__strike_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRollView"];
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
    put_back_congress__session_id__roll_entries__entry_id__restore_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
                entry_id: string;
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
                    "application/json": components["schemas"]["HallRollView"];
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
    own_sign_in_congress__session_id__sign_in_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["OwnSignInView"];
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
    sign_in_congress__session_id__sign_in_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnMarkInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSignInView"];
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
    take_ticket_congress__session_id__sign_in_ticket_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WallCodeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSignInView"];
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
    open_session_congress__session_id__open_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
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
                    "application/json": components["schemas"]["HallRollView"];
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
    adjourn_congress__session_id__adjourn_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjournInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallRollView"];
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
    list_rounds_proposal_rounds_get: {
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
                    "application/json": components["schemas"]["RoundView"][];
                };
            };
        };
    };
    open_round_proposal_rounds_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoundInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
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
    round_form_proposal_round_form__union_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
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
                    "application/json": components["schemas"]["RoundForm"];
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
    get_round_proposal_rounds__round_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundView"];
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
    change_round_proposal_rounds__round_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
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
    save_table_proposal_rounds__round_id__table_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
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
    publish_round_proposal_rounds__round_id__publish_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["RoundView"];
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
    report_round_proposal_rounds__round_id__reported_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__activities__proposals__api__inputs__ReportedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
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
    round_report_proposal_rounds__round_id__report_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["ProposalReport"];
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
    similar_proposals_proposal_rounds__round_id__similar_get: {
        parameters: {
            query: {
                title: string;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["SimilarView"][];
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
    round_people_proposal_rounds__round_id__people_get: {
        parameters: {
            query?: {
                staff?: boolean;
            };
            header?: never;
            path: {
                round_id: string;
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
                    "application/json": components["schemas"]["ProposalPerson"][];
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
    list_proposals_proposals_get: {
        parameters: {
            query?: {
                round_id?: string | null;
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
                    "application/json": components["schemas"]["ProposalView"][];
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
    write_proposal_proposals_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposalInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    record_proposal_proposals_recorded_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    adopt_suggestion_proposals_from_suggestion_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    get_proposal_proposals__proposal_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalDetail"];
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
    rewrite_proposal_proposals__proposal_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalWordsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    ask_to_second_proposals__proposal_id__ask_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalDetail"];
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
    second_proposal_proposals__proposal_id__second_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    sign_for_others_proposals__proposal_id__signatures_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignaturesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    submit_proposal_proposals__proposal_id__submit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalDetail"];
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
    withdraw_proposal_proposals__proposal_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalDetail"];
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
    screen_proposal_proposals__proposal_id__screen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    assign_proposal_proposals__proposal_id__assign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    give_view_proposals__proposal_id__view_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoViewInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    reply_to_proposal_proposals__proposal_id__reply_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    rate_proposal_proposals__proposal_id__rate_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    reopen_proposal_proposals__proposal_id__reopen_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
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
                    "application/json": components["schemas"]["ProposalDetail"];
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
    add_milestone_proposals__proposal_id__milestones_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDetail"];
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
    take_back_proposal_proposals__proposal_id__take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeInput"];
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
    proposal_counts_proposal_counts_get: {
        parameters: {
            query?: {
                school_year?: number | null;
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
                    "application/json": components["schemas"]["ProposalCounts"];
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
