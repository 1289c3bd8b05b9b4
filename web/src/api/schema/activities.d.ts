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
         * @description What waits for me: objections to handle, notices to arrange, to hang up, to conclude.
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
         * Set Figure
         * @description Let a figure count from a day on; notices that begin from then are reckoned by it.
         */
        put: operations["set_figure_figures__name__put"];
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
         * DiscardInput
         * @description Why the event may be dropped.
         */
        DiscardInput: {
            /** Reason */
            reason: string;
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
         * FigureName
         * @description Each figure by name.
         * @enum {string}
         */
        FigureName: "notice_days_hardship" | "notice_days_award" | "notice_days_assessment" | "notice_days_disclosure" | "notice_days_other" | "notice_vacations_stop" | "notice_hardship_place";
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
         * FormView
         * @description What the form for a new notice begins with: the kinds, and what the union said last time.
         */
        FormView: {
            /** Kinds */
            kinds: components["schemas"]["KindView"][];
            /** Office */
            office: string;
            /** Phone */
            phone: string;
            /** Signer */
            signer: string;
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
         * KindView
         * @description A kind of notice, for how many working days it is shown at least, and where.
         */
        KindView: {
            kind: components["schemas"]["NoticeKind"];
            /** Label */
            label: string;
            /** Least */
            least: number;
            /** Places */
            places: components["schemas"]["PlaceView"][];
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
        /** Page[AuditEntryView] */
        Page_AuditEntryView_: {
            /** Items */
            items: components["schemas"]["AuditEntryView"][];
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
         * ReasonInput
         * @description Why.
         */
        ReasonInput: {
            /** Reason */
            reason: string;
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
         * Way
         * @description How an objection came.
         * @enum {string}
         */
        Way: "system" | "visit" | "phone" | "letter";
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
    set_figure_figures__name__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["schemas"]["FigureName"];
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
