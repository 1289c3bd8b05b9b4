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
