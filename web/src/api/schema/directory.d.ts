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
    "/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authorize
         * @description What a proxy asks before it lets a request through (`auth_request`).
         *
         *     It passes the request's own headers on, its method and address as X-Original-Method and
         *     X-Original-URI, and sends the Authorization header of a 204 to the service.
         */
        get: operations["authorize_auth_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published Keys
         * @description The public keys that tokens are checked with.
         */
        get: operations["published_keys__well_known_jwks_json_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe Site
         * @description Where people complain, and the filing numbers; shown before anybody signs in.
         */
        get: operations["describe_site_site_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description Where the caller is signed in, the last used first.
         */
        get: operations["list_sessions_sessions_get"];
        put?: never;
        /**
         * Begin Session
         * @description Sign in with a name and a password.
         */
        post: operations["begin_session_sessions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose Password
         * @description Choose a password; sessions on other devices end.
         */
        post: operations["choose_password_me_password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description The accounts of those who work in a union.
         */
        get: operations["list_accounts_accounts_get"];
        put?: never;
        /**
         * Hand Out
         * @description Make an account; its password is in the reply and nowhere else.
         */
        post: operations["hand_out_accounts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset
         * @description Give an account a new password for one use; its sessions end.
         */
        post: operations["reset_accounts__account_id__reset_password_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
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
         * End Current Session
         * @description Sign out; the next request with the cookie or token is refused.
         */
        delete: operations["end_current_session_sessions_current_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}": {
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
         * End Other Session
         * @description Sign out on another device.
         */
        delete: operations["end_other_session_sessions__session_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Me
         * @description Who is signed in, with the roles of today.
         */
        get: operations["show_me_me_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Email
         * @description Where the caller's mail goes.
         */
        get: operations["show_email_me_email_get"];
        /**
         * Set Email
         * @description Let the caller's mail go there from now on.
         */
        put: operations["set_email_me_email_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable
         * @description Let an account sign in no longer; its sessions end at once.
         */
        post: operations["disable_accounts__account_id__disable_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable
         * @description Let an account sign in again.
         */
        post: operations["enable_accounts__account_id__enable_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Clusters
         * @description The county's clusters.
         */
        get: operations["list_clusters_clusters_get"];
        put?: never;
        /**
         * Add Cluster
         * @description Add a cluster.
         */
        post: operations["add_cluster_clusters_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Unions
         * @description The county's unions, sorted by pinyin.
         */
        get: operations["list_unions_unions_get"];
        put?: never;
        /**
         * Register Union
         * @description Register a school union.
         */
        post: operations["register_union_unions_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Union
         * @description One union.
         */
        get: operations["show_union_unions__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Union
         * @description Change a union; needs the version that was seen (If-Match).
         */
        patch: operations["change_union_unions__union_id__patch"];
        trace?: never;
    };
    "/unions/{union_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List People
         * @description Who works in a union, sorted by pinyin.
         */
        get: operations["list_people_unions__union_id__people_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Person
         * @description One person.
         */
        get: operations["show_person_people__person_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Person
         * @description Change what is recorded of a person; needs the version that was seen (If-Match).
         */
        patch: operations["change_person_people__person_id__patch"];
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join Staff
         * @description Record a person and the union they work in, from today where no day is named.
         */
        post: operations["join_staff_people_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer Person
         * @description Let a person work in another union; their roles in the old one end.
         */
        post: operations["transfer_person_people__person_id__transfer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave Staff
         * @description Let a person leave; their roles end and they no longer sign in.
         */
        post: operations["leave_staff_people__person_id__leave_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mend Email
         * @description Put a person's mail address right; needs the version that was seen (If-Match).
         */
        put: operations["mend_email_people__person_id__email_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Roles
         * @description Roles held now or from a day to come, sorted by holder.
         */
        get: operations["list_roles_roles_get"];
        put?: never;
        /**
         * Grant Role
         * @description Give somebody a role.
         */
        post: operations["grant_role_roles_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{role_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Role
         * @description Let a role end; without a day the next request of the holder is without it.
         */
        post: operations["end_role_roles__role_id__end_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/isolation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Runs
         * @description The last runs, the newest first.
         */
        get: operations["list_runs_isolation_get"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccountView
         * @description A login, without its password.
         */
        AccountView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Login */
            login: string;
            /** Enabled */
            enabled: boolean;
            /** Must Change Password */
            must_change_password: boolean;
            /** Last Sign In At */
            last_sign_in_at: string | null;
        };
        /**
         * ClusterView
         * @description A cluster.
         */
        ClusterView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * CountyView
         * @description The county the caller belongs to.
         */
        CountyView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
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
            actions: components["schemas"]["shared__web__dead_letters__Act"][];
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
            actions: components["schemas"]["shared__web__dead_letters__Act"][];
        };
        /**
         * DetailsView
         * @description What the county and the union's own officers see of a person; numbers are masked.
         *
         *     `doubts` names the fields that are recorded otherwise than the ID number says.
         */
        DetailsView: {
            /** Sort Key */
            sort_key: string;
            /** Staff No */
            staff_no: string | null;
            sex: components["schemas"]["Sex"] | null;
            /** Birth */
            birth: string | null;
            /** Nation */
            nation: string | null;
            /** Politics */
            politics: string | null;
            /** Education */
            education: string | null;
            /** Degree */
            degree: string | null;
            /** Title */
            title: string | null;
            /** Title Since */
            title_since: string | null;
            /** Post */
            post: string | null;
            /** Subject */
            subject: string | null;
            staff_kind: components["schemas"]["StaffKind"] | null;
            /** First Job */
            first_job: string | null;
            /** Came Here */
            came_here: string | null;
            /** Joined Union */
            joined_union: string | null;
            /** Member No */
            member_no: string | null;
            /** Phone */
            phone: string | null;
            /** Email */
            email: string | null;
            /** Note */
            note: string | null;
            /** Id Number */
            id_number?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /**
             * Doubts
             * @default []
             */
            doubts?: string[];
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
         * EmailInput
         * @description Where the person reads mail.
         */
        EmailInput: {
            /** Email */
            email: string;
        };
        /**
         * EndRoleInput
         * @description The last day of the role; where none is named it ends at once.
         */
        EndRoleInput: {
            /** Last Day */
            last_day?: string | null;
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * LeakView
         * @description What a stranger got: of which operation, as what, from where, and what was wrong.
         */
        LeakView: {
            /** Operation */
            operation: string;
            /** Role */
            role: string;
            /**
             * Place
             * @enum {string}
             */
            place: "nobody" | "other_county" | "other_union";
            /** Problem */
            problem: string;
        };
        /**
         * LeaveInput
         * @description The last day; today where none is named.
         */
        LeaveInput: {
            /** Last Day */
            last_day?: string | null;
        };
        /**
         * MeView
         * @description Who is signed in; no roles until a password handed out is replaced by one's own.
         */
        MeView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            /** Login */
            login: string | null;
            /** Must Change Password */
            must_change_password: boolean;
            county: components["schemas"]["CountyView"];
            /** Unions */
            unions: components["schemas"]["MyUnionView"][];
            /** Roles */
            roles: components["schemas"]["MyRoleView"][];
            /** May */
            may: components["schemas"]["services__directory__permissions__Act"][];
        };
        /**
         * MendedView
         * @description The version of the person's record that holds the new address.
         */
        MendedView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Version */
            version: number;
        };
        /**
         * MyRoleView
         * @description A role that counts today; a cluster lead has it in each union of the cluster.
         */
        MyRoleView: {
            role: components["schemas"]["Role"];
            /** Label */
            label: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Cluster Id */
            cluster_id: string | null;
        };
        /**
         * MyUnionView
         * @description A union in which the caller holds a role.
         */
        MyUnionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            kind: components["schemas"]["UnionKind"];
        };
        /**
         * NewAccountInput
         * @description A login for a person of the county.
         */
        NewAccountInput: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Login */
            login: string;
        };
        /**
         * NewClusterInput
         * @description A cluster to add.
         */
        NewClusterInput: {
            /** Name */
            name: string;
        };
        /**
         * NewPersonInput
         * @description A person who works in the union; `sort_key` is made from the name where it is left out.
         */
        NewPersonInput: {
            /** Staff No */
            staff_no?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            /** Birth */
            birth?: string | null;
            /** Nation */
            nation?: string | null;
            /** Politics */
            politics?: string | null;
            /** Education */
            education?: string | null;
            /** Degree */
            degree?: string | null;
            /** Title */
            title?: string | null;
            /** Title Since */
            title_since?: string | null;
            /** Post */
            post?: string | null;
            /** Subject */
            subject?: string | null;
            staff_kind?: components["schemas"]["StaffKind"] | null;
            /** First Job */
            first_job?: string | null;
            /** Came Here */
            came_here?: string | null;
            /** Joined Union */
            joined_union?: string | null;
            /** Member No */
            member_no?: string | null;
            /** Phone */
            phone?: string | null;
            /** Email */
            email?: string | null;
            /** Note */
            note?: string | null;
            /** Id Number */
            id_number?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            /** Sort Key */
            sort_key?: string | null;
            /** First Day */
            first_day?: string | null;
        };
        /**
         * NewRoleInput
         * @description A role to give, from today where no day is named; a cluster lead names the cluster.
         */
        NewRoleInput: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            role: components["schemas"]["Role"];
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** First Day */
            first_day?: string | null;
            /** Last Day */
            last_day?: string | null;
            /** Cluster Id */
            cluster_id?: string | null;
        };
        /**
         * NewUnionInput
         * @description A school union to register; `name` is the one on the seal.
         */
        NewUnionInput: {
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            stage: components["schemas"]["SchoolStage"];
            /**
             * Staff Count
             * @default 0
             */
            staff_count?: number;
            /**
             * Campuses
             * @default []
             */
            campuses?: string[];
            /** Cluster Id */
            cluster_id?: string | null;
        };
        /**
         * OwnEmailInput
         * @description The address, or null to get no mail.
         */
        OwnEmailInput: {
            /** Email */
            email: string | null;
        };
        /**
         * OwnEmailView
         * @description Where the caller's mail goes; empty where nobody has said.
         */
        OwnEmailView: {
            /** Email */
            email: string | null;
        };
        /** Page[PersonView] */
        Page_PersonView_: {
            /** Items */
            items: components["schemas"]["PersonView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[RoleView] */
        Page_RoleView_: {
            /** Items */
            items: components["schemas"]["RoleView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[UnionView] */
        Page_UnionView_: {
            /** Items */
            items: components["schemas"]["UnionView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /**
         * PasswordInput
         * @description The present password and the one chosen instead.
         */
        PasswordInput: {
            /** Present */
            present: string;
            /** Chosen */
            chosen: string;
        };
        /**
         * PasswordView
         * @description A password that is shown this once, to be told to the person and replaced by them.
         */
        PasswordView: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /** Login */
            login: string;
            /** One Time Password */
            one_time_password: string;
        };
        /**
         * PersonChangeInput
         * @description What is to be different; what is left out stays, null empties a detail.
         */
        PersonChangeInput: {
            /** Staff No */
            staff_no?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            /** Birth */
            birth?: string | null;
            /** Nation */
            nation?: string | null;
            /** Politics */
            politics?: string | null;
            /** Education */
            education?: string | null;
            /** Degree */
            degree?: string | null;
            /** Title */
            title?: string | null;
            /** Title Since */
            title_since?: string | null;
            /** Post */
            post?: string | null;
            /** Subject */
            subject?: string | null;
            staff_kind?: components["schemas"]["StaffKind"] | null;
            /** First Job */
            first_job?: string | null;
            /** Came Here */
            came_here?: string | null;
            /** Joined Union */
            joined_union?: string | null;
            /** Member No */
            member_no?: string | null;
            /** Phone */
            phone?: string | null;
            /** Email */
            email?: string | null;
            /** Note */
            note?: string | null;
            /** Id Number */
            id_number?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Sort Key
             * @default
             */
            sort_key?: string;
        };
        /**
         * PersonView
         * @description A person; colleagues see the name only, so `details` is empty for them.
         */
        PersonView: {
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
            /** Name */
            name: string;
            /** Active */
            active: boolean;
            details: components["schemas"]["DetailsView"] | null;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
        };
        /**
         * Role
         * @description A role is held in one unit, from a day, often until a day.
         * @enum {string}
         */
        Role: "staff_member" | "group_leader" | "union_officer" | "union_chair" | "women_committee" | "audit_committee" | "finance_officer" | "party_secretary" | "principal" | "supervision" | "proposal_handler" | "delegate" | "cluster_lead" | "county_officer" | "county_chair" | "auditor" | "operator";
        /**
         * RoleView
         * @description A role that somebody holds, both days included; `actions` holds `end` where allowed.
         */
        RoleView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Person Name */
            person_name: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            role: components["schemas"]["Role"];
            /** Label */
            label: string;
            /** Cluster Id */
            cluster_id: string | null;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day: string | null;
            /** Actions */
            actions: string[];
        };
        /**
         * RunView
         * @description A run of the tenancy sweep; nothing leaked where `leaks` is empty.
         */
        RunView: {
            /**
             * Run Id
             * Format: uuid
             */
            run_id: string;
            /**
             * Ran At
             * Format: date-time
             */
            ran_at: string;
            /** Seconds */
            seconds: number;
            /** Counties */
            counties: number;
            /** Operations */
            operations: number;
            /** Roles */
            roles: number;
            /** Requests */
            requests: number;
            /** Without Rows */
            without_rows: string[];
            /** Leaks */
            leaks: components["schemas"]["LeakView"][];
        };
        /**
         * SchoolStage
         * @description What kind of school a union belongs to.
         * @enum {string}
         */
        SchoolStage: "kindergarten" | "primary" | "central" | "junior" | "senior" | "complete" | "vocational" | "special";
        /**
         * SessionView
         * @description A device on which the caller is signed in.
         */
        SessionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Device */
            device: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Current */
            current: boolean;
        };
        /**
         * Sex
         * @description As on the staff list; quotas of women in committees are counted by it.
         * @enum {string}
         */
        Sex: "female" | "male";
        /**
         * SignInInput
         * @description Name and password; a program asks for a `bearer` token instead of a cookie.
         */
        SignInInput: {
            /** Login */
            login: string;
            /** Password */
            password: string;
            /**
             * Bearer
             * @default false
             */
            bearer?: boolean;
        };
        /**
         * SignedInView
         * @description The session that has begun; `token` for programs that asked for it.
         */
        SignedInView: {
            /**
             * Session Id
             * Format: uuid
             */
            session_id: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /** Must Change Password */
            must_change_password: boolean;
            /** Token */
            token: string | null;
        };
        /**
         * Site
         * @description What the foot of every page says about this installation.
         */
        Site: {
            /** Complaint */
            complaint: string;
            /** Filing */
            filing: string;
        };
        /**
         * StaffKind
         * @description How somebody is employed (编制): on the establishment, by contract, or for a time.
         * @enum {string}
         */
        StaffKind: "established" | "contract" | "agency" | "seconded" | "temporary" | "other";
        /**
         * TransferInput
         * @description Where to, and from which day; today where none is named.
         */
        TransferInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** First Day */
            first_day?: string | null;
        };
        /**
         * UnionChangeInput
         * @description What is to be different; what is left out stays. A new cluster counts from today.
         */
        UnionChangeInput: {
            /** Name */
            name?: string | null;
            /** Short Name */
            short_name?: string | null;
            stage?: components["schemas"]["SchoolStage"] | null;
            /** Staff Count */
            staff_count?: number | null;
            /** Campuses */
            campuses?: string[] | null;
            /** Active */
            active?: boolean | null;
            /** Cluster Id */
            cluster_id?: string | null;
        };
        /**
         * UnionKind
         * @description A county body or a school's union.
         * @enum {string}
         */
        UnionKind: "county" | "school";
        /**
         * UnionView
         * @description A union with the cluster it is in today; `actions` is what the caller may do with it.
         */
        UnionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            kind: components["schemas"]["UnionKind"];
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            stage: components["schemas"]["SchoolStage"] | null;
            /** Parent Id */
            parent_id: string | null;
            cluster: components["schemas"]["ClusterView"] | null;
            /** Staff Count */
            staff_count: number;
            /** Campuses */
            campuses: string[];
            /** Active */
            active: boolean;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
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
         * Act
         * @description Something a person does in the directory.
         * @enum {string}
         */
        services__directory__permissions__Act: "register_union" | "change_union" | "read_staff" | "change_staff" | "mend_email" | "grant_role" | "hand_out_account" | "read_isolation";
        /**
         * Act
         * @description What an operator may do with an undelivered event.
         * @enum {string}
         */
        shared__web__dead_letters__Act: "replay" | "ask_to_discard" | "discard";
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
    authorize_auth_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
        };
    };
    published_keys__well_known_jwks_json_get: {
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
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    describe_site_site_get: {
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
                    "application/json": components["schemas"]["Site"];
                };
            };
        };
    };
    list_sessions_sessions_get: {
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
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
        };
    };
    begin_session_sessions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            /** @description wrong name or password */
            401: {
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
            /** @description wait first */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    choose_password_me_password_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
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
    list_accounts_accounts_get: {
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
                    "application/json": components["schemas"]["AccountView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    hand_out_accounts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reset_accounts__account_id__reset_password_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["PasswordView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_current_session_sessions_current_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
        };
    };
    end_other_session_sessions__session_id__delete: {
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
    show_me_me_get: {
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
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    show_email_me_email_get: {
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
                    "application/json": components["schemas"]["OwnEmailView"];
                };
            };
        };
    };
    set_email_me_email_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnEmailInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnEmailView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    disable_accounts__account_id__disable_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enable_accounts__account_id__enable_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account_id: string;
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_clusters_clusters_get: {
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
                    "application/json": components["schemas"]["ClusterView"][];
                };
            };
        };
    };
    add_cluster_clusters_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClusterInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_unions_unions_get: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                q?: string | null;
                stage?: components["schemas"]["SchoolStage"] | null;
                cluster_id?: string | null;
                active?: boolean | null;
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
                    "application/json": components["schemas"]["Page_UnionView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    register_union_unions_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_union_unions__union_id__get: {
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
                    "application/json": components["schemas"]["UnionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_union_unions__union_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                union_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnionChangeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_people_unions__union_id__people_get: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                q?: string | null;
            };
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
                    "application/json": components["schemas"]["Page_PersonView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_person_people__person_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
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
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_person_people__person_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    join_staff_people_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    transfer_person_people__person_id__transfer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    leave_staff_people__person_id__leave_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mend_email_people__person_id__email_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MendedView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_roles_roles_get: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                union_id?: string | null;
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
                    "application/json": components["schemas"]["Page_RoleView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    grant_role_roles_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoleInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    end_role_roles__role_id__end_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                role_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRoleInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_runs_isolation_get: {
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
                    "application/json": components["schemas"]["RunView"][];
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
}
