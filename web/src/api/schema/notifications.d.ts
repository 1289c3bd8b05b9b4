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
    "/inbox/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream
         * @description `count` and `notice` events; a browser that reconnects gets what it missed.
         *
         *     `notice` brings a new or changed notice by its id; `reload` says that too much has changed.
         *
         *     The stream holds no transaction: each look at the database is a short one of its own.
         */
        get: operations["stream_inbox_stream_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notices
         * @description The caller's notices, those to sign on top, then the newest.
         */
        get: operations["list_notices_inbox_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count
         * @description How much waits in the caller's inbox.
         */
        get: operations["count_inbox_count_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark All Read
         * @description Mark everything as read; what must be signed still waits.
         */
        post: operations["mark_all_read_inbox_read_all_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/{notice_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Read
         * @description Mark one notice as read.
         */
        post: operations["mark_read_inbox__notice_id__read_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Channels
         * @description Channels of the unions in which the caller manages them.
         */
        get: operations["list_channels_channels_get"];
        put?: never;
        /**
         * Add Channel
         * @description Set up a channel of a union.
         */
        post: operations["add_channel_channels_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{channel_id}": {
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
         * Remove Channel
         * @description Remove a channel with what is still on its way there.
         */
        delete: operations["remove_channel_channels__channel_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Channel
         * @description Change a channel.
         */
        patch: operations["change_channel_channels__channel_id__patch"];
        trace?: never;
    };
    "/channels/{channel_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Channel
         * @description Send a test message; the delivery that is returned tells what came of it.
         */
        post: operations["test_channel_channels__channel_id__test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Deliveries
         * @description Deliveries in a state, by cause; county roles and the operator see the county's.
         */
        get: operations["list_deliveries_deliveries_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend
         * @description Send all failed messages of a cause again, or those to one receiver.
         */
        post: operations["resend_deliveries_resend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Delivery
         * @description One delivery, such as a test message.
         */
        get: operations["show_delivery_deliveries__delivery_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{delivery_id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry
         * @description Send a failed message again at once.
         */
        post: operations["retry_deliveries__delivery_id__retry_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{delivery_id}/mend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mend
         * @description Put the channel of a failed message right and send again all that it kept back.
         */
        post: operations["mend_deliveries__delivery_id__mend_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show
         * @description Every kind that can come by mail, with the caller's choice.
         */
        get: operations["show_preferences_get"];
        /**
         * Choose
         * @description Mute exactly these kinds; what must be signed or mended cannot be muted.
         */
        put: operations["choose_preferences_put"];
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
         * Cause
         * @description Why a delivery did not arrive.
         * @enum {string}
         */
        Cause: "address_unknown" | "refused" | "unreachable" | "key_invalid" | "rule_not_met" | "too_often" | "host_not_allowed" | "sender_refused" | "sender_missing";
        /**
         * CauseView
         * @description Messages with the same cause and what to do about it; `items` are the latest of `count`.
         */
        CauseView: {
            cause: components["schemas"]["Cause"] | null;
            /** Title */
            title: string | null;
            /** Remedy */
            remedy: string | null;
            /** Count */
            count: number;
            /** Items */
            items: components["schemas"]["DeliveryView"][];
        };
        /**
         * ChannelChanges
         * @description What is to change; what is left out stays. An empty secret removes it.
         */
        ChannelChanges: {
            /** Name */
            name?: string | null;
            /** Address */
            address?: string | null;
            /** Secret */
            secret?: string | null;
            /** Kinds */
            kinds?: components["schemas"]["Kind"][] | null;
            /** Enabled */
            enabled?: boolean | null;
        };
        /**
         * ChannelInput
         * @description A new channel.
         */
        ChannelInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            kind: components["schemas"]["ChannelKind"];
            /** Name */
            name: string;
            /** Address */
            address: string;
            /** Secret */
            secret?: string | null;
            /** Kinds */
            kinds?: components["schemas"]["Kind"][];
        };
        /**
         * ChannelKind
         * @description Where a channel leads.
         * @enum {string}
         */
        ChannelKind: "email" | "wecom" | "dingtalk" | "feishu" | "webhook";
        /**
         * ChannelList
         * @description The caller's channels, and what can be chosen for them.
         */
        ChannelList: {
            /** Items */
            items: components["schemas"]["ChannelView"][];
            /** Kinds */
            kinds: components["schemas"]["KindChoice"][];
        };
        /**
         * ChannelView
         * @description A channel; of its address only the end is shown.
         */
        ChannelView: {
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
            kind: components["schemas"]["ChannelKind"];
            /** Kind Label */
            kind_label: string;
            /** Name */
            name: string;
            /** Address */
            address: string;
            /** Has Secret */
            has_secret: boolean;
            /** Kinds */
            kinds: components["schemas"]["Kind"][];
            /** Enabled */
            enabled: boolean;
            /** Version */
            version: number;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Actions */
            actions: string[];
        };
        /**
         * CountView
         * @description How much waits: unread notices, and those to sign (read or not).
         */
        CountView: {
            /** Unread */
            unread: number;
            /** To Sign */
            to_sign: number;
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
         * DeliveryAct
         * @description What the caller may do with a delivery.
         * @enum {string}
         */
        DeliveryAct: "retry" | "mend_channel" | "mend_email";
        /**
         * DeliveryView
         * @description A message and how far it got.
         *
         *     `receiver` is a channel's or a person's name; `address` shows of the address only what helps to
         *     mend it, and `version` is that of the channel or of the person's record, which holds it.
         */
        DeliveryView: {
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
            /** Channel Id */
            channel_id: string | null;
            channel_kind: components["schemas"]["ChannelKind"] | null;
            /** Person Id */
            person_id: string | null;
            /** Receiver */
            receiver: string;
            /** Address */
            address: string;
            /** Version */
            version: number | null;
            kind: components["schemas"]["Kind"] | null;
            state: components["schemas"]["State"];
            /** Attempts */
            attempts: number;
            /** Next At */
            next_at: string | null;
            cause: components["schemas"]["Cause"] | null;
            /** Sentence */
            sentence: string | null;
            /** Detail */
            detail: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Actions */
            actions: components["schemas"]["DeliveryAct"][];
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
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * Kind
         * @description What a notice tells.
         * @enum {string}
         */
        Kind: "plan_submitted" | "plan_approved" | "plan_returned" | "plan_issued" | "plan_chased" | "tasks_chased" | "plan_signed" | "task_assigned" | "task_completed" | "task_rejected" | "task_exempted" | "tasks_soon" | "tasks_due" | "tasks_overdue" | "tasks_escalated" | "roles_ending" | "roles_ending_county" | "handed_over" | "hand_over_undone" | "files_opened" | "consent_withdrawn" | "data_requested" | "term_expiring" | "terms_expiring" | "certificate_expiring" | "certificates_expiring" | "aid_to_decide" | "aid_approved" | "aid_rejected" | "aid_paid" | "aid_received" | "aid_reclaimed" | "aid_files_opened" | "hardship_applied" | "hardship_objected" | "hardship_to_forward" | "hardship_to_check" | "hardship_returned" | "hardship_decided" | "hardship_news" | "hardship_review_due" | "hardship_files_opened" | "transfer_asked" | "transfer_agreed" | "transfer_done" | "visit_due" | "visit_assigned" | "visit_to_look_at" | "visit_reminded" | "visit_follow_up_due" | "campaign_to_decide" | "campaign_approved" | "campaign_returned" | "campaign_opened" | "campaign_cancelled" | "campaign_list_to_decide" | "campaign_lists_submitted" | "campaign_list_returned" | "campaign_list_approved" | "campaign_list_paid" | "campaign_received" | "campaign_list_taken_back" | "health_to_book" | "health_list" | "health_tomorrow" | "health_cancelled" | "cover_ending" | "claim_due" | "notice_opened" | "notice_shown" | "notice_objected" | "notice_closed" | "congress_term_ending" | "congress_terms_ending" | "ballot_to_sign" | "ballot_to_announce" | "ballot_result" | "ballot_voided" | "appraisal_delivered" | "suggestion_received" | "suggestion_answered" | "suggestion_taken_up" | "congress_to_answer" | "congress_filed" | "congress_approved" | "congress_returned" | "congress_overridden" | "congress_scheduled" | "congress_scheduled_county" | "congress_papers" | "congress_adjourned" | "congress_cancelled" | "congress_resolved" | "congress_reported" | "congress_report_returned" | "congress_report_due" | "congress_reports_due" | "congress_due_soon" | "congress_overdue" | "congresses_overdue" | "proposals_opened" | "proposals_published" | "proposal_to_second" | "proposal_seconded" | "proposals_submitted" | "proposal_news" | "proposal_returned" | "proposals_to_assign" | "proposal_assigned" | "proposal_to_rate" | "proposal_rated" | "proposal_rework" | "proposal_soon" | "proposal_late" | "proposal_escalated";
        /**
         * KindChoice
         * @description A kind of notice that a group may be told.
         */
        KindChoice: {
            kind: components["schemas"]["Kind"];
            /** Label */
            label: string;
        };
        /**
         * KindPreference
         * @description Whether a kind of notice comes by mail; `fixed` ones always do.
         *
         *     `comes` is false for what nobody with the caller's roles can get.
         */
        KindPreference: {
            kind: components["schemas"]["Kind"];
            /** Label */
            label: string;
            /** By Mail */
            by_mail: boolean;
            /** Fixed */
            fixed: boolean;
            /** Comes */
            comes: boolean;
        };
        /**
         * LineView
         * @description One entry of a digest.
         */
        LineView: {
            /** Text */
            text: string;
            /** Link */
            link: string;
            /** Done */
            done: boolean;
        };
        /**
         * MendInput
         * @description The channel's right address, its right secret, or both; what is left out stays.
         */
        MendInput: {
            /** Address */
            address?: string | null;
            /** Secret */
            secret?: string | null;
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
         * NoticeView
         * @description A notice; `told_at` is the time of its newest fact, `settled_at` when the matter was done.
         */
        NoticeView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["Kind"];
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Link */
            link: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Matter */
            matter: string;
            /** Due On */
            due_on: string | null;
            /** Needs Sign */
            needs_sign: boolean;
            /**
             * Told At
             * Format: date-time
             */
            told_at: string;
            /** Read At */
            read_at: string | null;
            /** Settled At */
            settled_at: string | null;
            /** Count */
            count: number;
            /** Lines */
            lines: components["schemas"]["LineView"][];
            /** Actions */
            actions: string[];
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
         * PreferencesInput
         * @description The kinds that shall not come by mail; all others do.
         */
        PreferencesInput: {
            /** Muted */
            muted: components["schemas"]["Kind"][];
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
         * ResendInput
         * @description Which failed messages to send again: all of a cause, or those to one receiver.
         */
        ResendInput: {
            cause: components["schemas"]["Cause"];
            /** Channel Id */
            channel_id?: string | null;
            /** Person Id */
            person_id?: string | null;
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
         * Resent
         * @description How many messages are on their way again.
         */
        Resent: {
            /** Count */
            count: number;
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
         * State
         * @description Where a delivery stands.
         * @enum {string}
         */
        State: "pending" | "sent" | "failed" | "dropped";
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
    stream_inbox_stream_get: {
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
                content?: never;
            };
        };
    };
    list_notices_inbox_get: {
        parameters: {
            query?: {
                unread?: boolean;
                to_sign?: boolean;
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
    count_inbox_count_get: {
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
                    "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    mark_all_read_inbox_read_all_post: {
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
                    "application/json": components["schemas"]["CountView"];
                };
            };
        };
    };
    mark_read_inbox__notice_id__read_post: {
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
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_channels_channels_get: {
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
                    "application/json": components["schemas"]["ChannelList"];
                };
            };
        };
    };
    add_channel_channels_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_channel_channels__channel_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: string;
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
    change_channel_channels__channel_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChanges"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    test_channel_channels__channel_id__test_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_deliveries_deliveries_get: {
        parameters: {
            query?: {
                state?: components["schemas"]["State"];
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
                    "application/json": components["schemas"]["CauseView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    resend_deliveries_resend_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_delivery_deliveries__delivery_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
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
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    retry_deliveries__delivery_id__retry_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
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
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mend_deliveries__delivery_id__mend_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MendInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_preferences_get: {
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
                    "application/json": components["schemas"]["KindPreference"][];
                };
            };
        };
    };
    choose_preferences_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindPreference"][];
                };
            };
            /** @description Validation Error */
            422: {
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
