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
    "/unions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Unions
         * @description All unions that pass the filter, in the order of the list, as an Excel sheet.
         */
        get: operations["export_unions_unions_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Warnings
         * @description The unions of which something is wrong today, as far as the caller reads their records.
         */
        get: operations["list_warnings_unions_warnings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/figures": {
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
        get: operations["list_figures_unions_figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/figures/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Figure
         * @description Let a figure count from a day on.
         */
        put: operations["set_figure_unions_figures__name__put"];
        post?: never;
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
    "/unions/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Tree
         * @description The unions that were there on the day, by cluster.
         */
        get: operations["show_tree_unions_tree_get"];
        put?: never;
        post?: never;
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
         * @description One union as it was on the day.
         */
        get: operations["show_union_unions__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct Union
         * @description Put right what is recorded of a union; needs the version that was seen (If-Match).
         */
        patch: operations["correct_union_unions__union_id__patch"];
        trace?: never;
    };
    "/unions/{union_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show History
         * @description What was done with the union, the oldest first.
         */
        get: operations["show_history_unions__union_id__history_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename Union
         * @description Let a union bear another name from a day on; the old one is still found under old days.
         */
        post: operations["rename_union_unions__union_id__rename_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/retype": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retype Union
         * @description Let a union be of another type from a day on.
         */
        post: operations["retype_union_unions__union_id__retype_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Union
         * @description Let a union be in another cluster from a day on.
         */
        post: operations["move_union_unions__union_id__move_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/campuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Campus
         * @description Add a campus to a union.
         */
        post: operations["add_campus_unions__union_id__campuses_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campuses/{campus_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Campus
         * @description Record something else of a campus; needs the version that was seen (If-Match).
         */
        put: operations["change_campus_campuses__campus_id__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campuses/{campus_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Campus
         * @description Let a campus be no more from a day on.
         */
        post: operations["close_campus_campuses__campus_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Record
         * @description What is on record of a union.
         */
        get: operations["show_record_unions__union_id__record_get"];
        /**
         * Keep Record
         * @description Record certificate, members and superior; needs the version that was seen (If-Match).
         */
        put: operations["keep_record_unions__union_id__record_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep Contact
         * @description Record where the office is reached; needs the version that was seen (If-Match).
         */
        put: operations["keep_contact_unions__union_id__contact_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Election
         * @description Enter an election of the committee; the reminder of the next one follows from it.
         */
        post: operations["enter_election_unions__union_id__elections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Groups
         * @description A union's groups with their members, the oldest first.
         */
        get: operations["list_groups_unions__union_id__groups_get"];
        put?: never;
        /**
         * Add Group
         * @description Make a group in a union.
         */
        post: operations["add_group_unions__union_id__groups_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename Group
         * @description Let a group bear another name; needs the version that was seen (If-Match).
         */
        patch: operations["rename_group_groups__group_id__patch"];
        trace?: never;
    };
    "/groups/{group_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Members
         * @description Say who is in a group from today on and who leads it, with the role that goes with it.
         */
        put: operations["set_members_groups__group_id__members_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Group
         * @description Let a group be no more from today on.
         */
        post: operations["close_group_groups__group_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mergers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Merger
         * @description What a merger would do; nothing is changed.
         */
        post: operations["preview_merger_mergers_preview_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Unions
         * @description Merge unions as the preview said; the union that is left.
         */
        post: operations["merge_unions_mergers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Closing
         * @description What closing the union would do; nothing is changed.
         */
        get: operations["preview_closing_unions__union_id__closing_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Union
         * @description Close a union as the preview said.
         */
        post: operations["close_union_unions__union_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/reopen": {
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
         * @description Let a union be there again; needs the version that was seen (If-Match).
         */
        post: operations["reopen_unions__union_id__reopen_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * ActView
         * @description One act of a union's history; `facts` says what was (`from`) and what came (`to`).
         */
        ActView: {
            move: components["schemas"]["UnionMove"];
            /** Label */
            label: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Reason */
            reason: string | null;
            /** Facts */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Made By Name */
            made_by_name: string | null;
        };
        /**
         * BranchView
         * @description A cluster with its unions, or those in no cluster.
         */
        BranchView: {
            cluster: components["schemas"]["ClusterView"] | null;
            /** Unions */
            unions: components["schemas"]["LeafView"][];
        };
        /**
         * CampusInput
         * @description What is recorded of a campus.
         */
        CampusInput: {
            /** Name */
            name: string;
            stage?: components["schemas"]["SchoolStage"] | null;
            /**
             * Rural
             * @default false
             */
            rural?: boolean;
            /** Address */
            address?: string | null;
            /**
             * Staff Count
             * @default 0
             */
            staff_count?: number;
        };
        /**
         * CampusView
         * @description A place where the union's school teaches.
         */
        CampusView: {
            /**
             * Campus Id
             * Format: uuid
             */
            campus_id: string;
            /** Version */
            version: number;
            /** Name */
            name: string;
            stage: components["schemas"]["SchoolStage"] | null;
            /** Rural */
            rural: boolean;
            /** Address */
            address: string | null;
            /** Staff Count */
            staff_count: number;
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day: string | null;
        };
        /**
         * CertificateInput
         * @description What the county keeps of a union; null empties a field.
         */
        CertificateInput: {
            /**
             * Legal Code
             * @description 18 signs, GB 32100-2015
             */
            legal_code?: string | null;
            /** Certificate Until */
            certificate_until?: string | null;
            /** Member Count */
            member_count?: number | null;
            /**
             * Superior
             * @description The body that letters are sent to
             */
            superior?: string | null;
        };
        /**
         * ClosingInput
         * @description The first day without the union, and the preview that was looked at.
         */
        ClosingInput: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
            /** Seen */
            seen: string;
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
         * ContactInput
         * @description Where the union's office is reached; null empties a field.
         */
        ContactInput: {
            /** Contact Name */
            contact_name?: string | null;
            /** Contact Phone */
            contact_phone?: string | null;
            /** Address */
            address?: string | null;
        };
        /**
         * CorrectionInput
         * @description What was recorded wrongly; what is left out stays. A new name or type has acts of its own.
         */
        CorrectionInput: {
            /** Name */
            name?: string | null;
            /** Short Name */
            short_name?: string | null;
            /** Staff Count */
            staff_count?: number | null;
            stage?: components["schemas"]["SchoolStage"] | null;
            form?: components["schemas"]["UnionForm"] | null;
            /** Rural */
            rural?: boolean | null;
            ownership?: components["schemas"]["Ownership"] | null;
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
         * DatedInput
         * @description From which day it counts, today where none is named, and why.
         */
        DatedInput: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
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
         * ElectionInput
         * @description An election that was held.
         */
        ElectionInput: {
            /**
             * Elected On
             * Format: date
             */
            elected_on: string;
            /** Term Years */
            term_years: number;
            /** Seats */
            seats: number;
        };
        /**
         * ElectionView
         * @description An election of the committee; the next one is due by `due_on`.
         */
        ElectionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Elected On
             * Format: date
             */
            elected_on: string;
            /** Term Years */
            term_years: number;
            /** Seats */
            seats: number;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
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
         * EndPlanView
         * @description What will happen; `seen` is sent back with the act, so that nothing else is done.
         */
        EndPlanView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Leaving */
            leaving: components["schemas"]["LeavingView"][];
            /** Target Id */
            target_id: string | null;
            /** Target Name */
            target_name: string | null;
            /** Staff Count After */
            staff_count_after: number | null;
            /** Obstacles */
            obstacles: string[];
            /** Seen */
            seen: string;
        };
        /**
         * EndRoleInput
         * @description The last day of the role; where none is named it ends at once.
         */
        EndRoleInput: {
            /** Last Day */
            last_day?: string | null;
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
        FigureName: "term_notice_days" | "certificate_notice_days" | "small_below" | "small_least" | "small_most" | "middle_up_to" | "middle_least" | "middle_most" | "large_up_to" | "large_least" | "large_most";
        /**
         * FigureView
         * @description A figure, what it means, and what the county may set.
         */
        FigureView: {
            name: components["schemas"]["FigureName"];
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
            /** Later */
            later: components["schemas"]["LaterValue"][];
        };
        /**
         * GroupNameInput
         * @description The group's new name.
         */
        GroupNameInput: {
            /** Name */
            name: string;
        };
        /**
         * GroupView
         * @description A group with who was in it on the day; `actions` is what the caller may do with it.
         */
        GroupView: {
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
            leader: components["schemas"]["MemberView"] | null;
            /** Members */
            members: components["schemas"]["MemberView"][];
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day: string | null;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /**
         * LaterValue
         * @description A value that counts from a day to come.
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
         * LeafView
         * @description A union in the tree, with the names of its campuses.
         */
        LeafView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Short Name */
            short_name: string;
            stage: components["schemas"]["SchoolStage"] | null;
            form: components["schemas"]["UnionForm"];
            /** Rural */
            rural: boolean;
            ownership: components["schemas"]["Ownership"];
            /** Staff Count */
            staff_count: number;
            /** Campuses */
            campuses: string[];
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
         * LeavingView
         * @description A union that will be no more, and what goes with it.
         */
        LeavingView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            /** Staff Count */
            staff_count: number;
            /** People */
            people: number;
            /** Roles */
            roles: components["schemas"]["RoleEnding"][];
            /** Groups */
            groups: string[];
            /** Campuses */
            campuses: string[];
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
         * MemberView
         * @description Somebody in a group.
         */
        MemberView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
        };
        /**
         * MembersInput
         * @description Exactly who is in the group, and who of them leads it.
         */
        MembersInput: {
            /**
             * Member Ids
             * @default []
             */
            member_ids?: string[];
            /** Leader Id */
            leader_id?: string | null;
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
         * MergerInput
         * @description The same, and the preview that was looked at.
         */
        MergerInput: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
            /** Source Ids */
            source_ids: string[];
            /** Target Id */
            target_id?: string | null;
            target?: components["schemas"]["NewUnionInput"] | null;
            /**
             * Keeps Campuses
             * @default false
             */
            keeps_campuses?: boolean;
            /** Seen */
            seen: string;
        };
        /**
         * MergerWanted
         * @description Which unions go into which: `target_id` one that is there, or `target` a new one.
         */
        MergerWanted: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
            /** Source Ids */
            source_ids: string[];
            /** Target Id */
            target_id?: string | null;
            target?: components["schemas"]["NewUnionInput"] | null;
            /**
             * Keeps Campuses
             * @default false
             */
            keeps_campuses?: boolean;
        };
        /**
         * MoveInput
         * @description The new cluster; none takes the union out of its cluster.
         */
        MoveInput: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
            /** Cluster Id */
            cluster_id?: string | null;
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
         * NewCampusInput
         * @description A campus that the union has from the day on, today where none is named.
         */
        NewCampusInput: {
            /** Name */
            name: string;
            stage?: components["schemas"]["SchoolStage"] | null;
            /**
             * Rural
             * @default false
             */
            rural?: boolean;
            /** Address */
            address?: string | null;
            /**
             * Staff Count
             * @default 0
             */
            staff_count?: number;
            /** First Day */
            first_day?: string | null;
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
         * NewGroupInput
         * @description A group to make.
         */
        NewGroupInput: {
            /**
             * Member Ids
             * @default []
             */
            member_ids?: string[];
            /** Leader Id */
            leader_id?: string | null;
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
         * @description A school union to register; `name` is the one on the seal, `since` its first day.
         */
        NewUnionInput: {
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
            stage: components["schemas"]["SchoolStage"];
            /** @default single */
            form?: components["schemas"]["UnionForm"];
            /**
             * Rural
             * @default false
             */
            rural?: boolean;
            /** @default public */
            ownership?: components["schemas"]["Ownership"];
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
            /** Since */
            since?: string | null;
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
        /**
         * Ownership
         * @description Who runs the school.
         * @enum {string}
         */
        Ownership: "public" | "private";
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
         * RecordView
         * @description A union's record; empty where nobody has said. `warnings` says what is wrong.
         */
        RecordView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Version */
            version: number;
            /** Legal Code */
            legal_code: string | null;
            /** Certificate Until */
            certificate_until: string | null;
            /** Member Count */
            member_count: number | null;
            /** Superior */
            superior: string | null;
            /** Contact Name */
            contact_name: string | null;
            /** Contact Phone */
            contact_phone: string | null;
            /** Address */
            address: string | null;
            /** Elections */
            elections: components["schemas"]["ElectionView"][];
            /** Warnings */
            warnings: string[];
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
        };
        /**
         * RenameInput
         * @description The new names.
         */
        RenameInput: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
        };
        /**
         * RetypeInput
         * @description The new type; what is left out stays.
         */
        RetypeInput: {
            /** First Day */
            first_day?: string | null;
            /**
             * Reason
             * @description Why, or by which paper
             */
            reason?: string | null;
            stage?: components["schemas"]["SchoolStage"] | null;
            form?: components["schemas"]["UnionForm"] | null;
            /** Rural */
            rural?: boolean | null;
            ownership?: components["schemas"]["Ownership"] | null;
        };
        /**
         * Role
         * @description A role is held in one unit, from a day, often until a day.
         * @enum {string}
         */
        Role: "staff_member" | "group_leader" | "union_officer" | "union_chair" | "women_committee" | "audit_committee" | "finance_officer" | "party_secretary" | "principal" | "supervision" | "proposal_handler" | "delegate" | "cluster_lead" | "county_officer" | "county_chair" | "auditor" | "operator";
        /**
         * RoleEnding
         * @description A role that ends with its union.
         */
        RoleEnding: {
            /** Person Name */
            person_name: string;
            /** Label */
            label: string;
        };
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
         * TreeView
         * @description The county's own union, and below it the clusters with their unions.
         */
        TreeView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            county: components["schemas"]["LeafView"] | null;
            /** Branches */
            branches: components["schemas"]["BranchView"][];
        };
        /**
         * UnionDetail
         * @description A union with what it was merged into and what was merged into it.
         */
        UnionDetail: {
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
            form: components["schemas"]["UnionForm"];
            /** Rural */
            rural: boolean;
            ownership: components["schemas"]["Ownership"];
            /** Parent Id */
            parent_id: string | null;
            cluster: components["schemas"]["ClusterView"] | null;
            /** Staff Count */
            staff_count: number;
            /** Campuses */
            campuses: components["schemas"]["CampusView"][];
            /** Active */
            active: boolean;
            standing: components["schemas"]["UnionStanding"];
            /** Standing Label */
            standing_label: string;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
            /** Moves */
            moves: components["schemas"]["UnionMove"][];
            /**
             * Since
             * Format: date
             */
            since: string;
            successor: components["schemas"]["UnionName"] | null;
            /** Predecessors */
            predecessors: components["schemas"]["UnionName"][];
        };
        /**
         * UnionForm
         * @description How many schools a union is of: one, several small ones jointly, or a group of schools.
         * @enum {string}
         */
        UnionForm: "single" | "joint" | "group";
        /**
         * UnionKind
         * @description A county body or a school's union.
         * @enum {string}
         */
        UnionKind: "county" | "school";
        /**
         * UnionMove
         * @description What the county does with a union; each is dated and kept in the union's history.
         * @enum {string}
         */
        UnionMove: "register" | "rename" | "retype" | "move" | "receive" | "close" | "merge" | "reopen";
        /**
         * UnionName
         * @description A union by name.
         */
        UnionName: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Short Name */
            short_name: string;
        };
        /**
         * UnionStanding
         * @description Where a union stands in its life.
         * @enum {string}
         */
        UnionStanding: "active" | "closed" | "merged";
        /**
         * UnionView
         * @description A union as it was on the day asked for; `staff_count` is what it stated last.
         *
         *     `actions` is what the caller may do with it now, `moves` the dated acts of the county among
         *     them; both are empty for a day that is over.
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
            form: components["schemas"]["UnionForm"];
            /** Rural */
            rural: boolean;
            ownership: components["schemas"]["Ownership"];
            /** Parent Id */
            parent_id: string | null;
            cluster: components["schemas"]["ClusterView"] | null;
            /** Staff Count */
            staff_count: number;
            /** Campuses */
            campuses: components["schemas"]["CampusView"][];
            /** Active */
            active: boolean;
            standing: components["schemas"]["UnionStanding"];
            /** Standing Label */
            standing_label: string;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
            /** Moves */
            moves: components["schemas"]["UnionMove"][];
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
         * WarnedUnion
         * @description A union with what somebody should do something about.
         */
        WarnedUnion: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Warnings */
            warnings: string[];
        };
        /**
         * Act
         * @description Something a person does in the directory.
         * @enum {string}
         */
        services__directory__permissions__Act: "register_union" | "change_union" | "read_record" | "keep_contact" | "keep_groups" | "set_figures" | "read_staff" | "change_staff" | "mend_email" | "grant_role" | "hand_out_account" | "read_isolation";
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
    export_unions_unions_export_get: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                q?: string | null;
                day?: string | null;
                stage?: components["schemas"]["SchoolStage"] | null;
                cluster_id?: string | null;
                active?: boolean | null;
                form?: components["schemas"]["UnionForm"] | null;
                rural?: boolean | null;
                ownership?: components["schemas"]["Ownership"] | null;
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
    list_warnings_unions_warnings_get: {
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
                    "application/json": components["schemas"]["WarnedUnion"][];
                };
            };
        };
    };
    list_figures_unions_figures_get: {
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
                    "application/json": components["schemas"]["FigureView"][];
                };
            };
        };
    };
    set_figure_unions_figures__name__put: {
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
                day?: string | null;
                stage?: components["schemas"]["SchoolStage"] | null;
                cluster_id?: string | null;
                active?: boolean | null;
                form?: components["schemas"]["UnionForm"] | null;
                rural?: boolean | null;
                ownership?: components["schemas"]["Ownership"] | null;
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
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_tree_unions_tree_get: {
        parameters: {
            query?: {
                day?: string | null;
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
                    "application/json": components["schemas"]["TreeView"];
                };
            };
            /** @description Validation Error */
            422: {
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
            query?: {
                day?: string | null;
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
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    correct_union_unions__union_id__patch: {
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
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_history_unions__union_id__history_get: {
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
                    "application/json": components["schemas"]["ActView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    rename_union_unions__union_id__rename_post: {
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
                "application/json": components["schemas"]["RenameInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    retype_union_unions__union_id__retype_post: {
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
                "application/json": components["schemas"]["RetypeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    move_union_unions__union_id__move_post: {
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
                "application/json": components["schemas"]["MoveInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_campus_unions__union_id__campuses_post: {
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
                "application/json": components["schemas"]["NewCampusInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampusView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_campus_campuses__campus_id__put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campus_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampusInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampusView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_campus_campuses__campus_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campus_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampusView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_record_unions__union_id__record_get: {
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
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    keep_record_unions__union_id__record_put: {
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
                "application/json": components["schemas"]["CertificateInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    keep_contact_unions__union_id__contact_put: {
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
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    enter_election_unions__union_id__elections_post: {
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
                "application/json": components["schemas"]["ElectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_groups_unions__union_id__groups_get: {
        parameters: {
            query?: {
                day?: string | null;
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
                    "application/json": components["schemas"]["GroupView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_group_unions__union_id__groups_post: {
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
                "application/json": components["schemas"]["NewGroupInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    rename_group_groups__group_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupNameInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    set_members_groups__group_id__members_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembersInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_group_groups__group_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                group_id: string;
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
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    preview_merger_mergers_preview_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerWanted"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndPlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    merge_unions_mergers_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    preview_closing_unions__union_id__closing_get: {
        parameters: {
            query?: {
                first_day?: string | null;
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
                    "application/json": components["schemas"]["EndPlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_union_unions__union_id__close_post: {
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
                "application/json": components["schemas"]["ClosingInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    reopen_unions__union_id__reopen_post: {
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
                "application/json": components["schemas"]["DatedInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnionDetail"];
                };
            };
            /** @description Validation Error */
            422: {
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
