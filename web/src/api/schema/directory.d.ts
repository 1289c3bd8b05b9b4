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
         * @description What the foot of every page and the sign-in page say.
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
    "/domain-check/{content}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove Domain
         * @description The file by which 企业微信 learns whose domain this is; the gateway serves it at `/`.
         */
        get: operations["prove_domain_domain_check__content__get"];
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
        /**
         * End Every Session
         * @description Sign out everywhere, here as well.
         */
        delete: operations["end_every_session_sessions_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Second Factor
         * @description Finish signing in with the code.
         */
        post: operations["give_second_factor_sessions_second_factor_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave
         * @description Begin to sign in by another system.
         */
        post: operations["leave_sign_in__provider__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come Back
         * @description Where the other system sends the browser back to; it ends on one of our pages.
         */
        get: operations["come_back_sign_in__provider__callback_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/identities/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link
         * @description Begin to link an identity of another system to the own account.
         */
        post: operations["link_me_identities__provider__post"];
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
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Second Factor
         * @description How the caller's second factor stands.
         */
        get: operations["show_second_factor_me_second_factor_get"];
        put?: never;
        /**
         * Begin
         * @description Begin to set up a second factor; it counts once a code has confirmed it.
         */
        post: operations["begin_me_second_factor_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description Let the second factor count from now on; the reply holds the recovery codes.
         */
        post: operations["confirm_me_second_factor_confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/recovery-codes": {
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
         * @description New recovery codes for whoever shows a code; the earlier ones end.
         */
        post: operations["renew_me_second_factor_recovery_codes_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove
         * @description Do without a second factor, or make room for another phone.
         */
        post: operations["remove_me_second_factor_remove_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Holders
         * @description Who in a union has an account, sorted by pinyin.
         */
        get: operations["list_holders_accounts_holders_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Propose Logins
         * @description Free logins for those in a union who have no account.
         */
        get: operations["propose_logins_accounts_proposals_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/hand-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Out Many
         * @description Make accounts, or new one-time passwords where the first was never replaced.
         */
        post: operations["hand_out_many_accounts_hand_outs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Slips
         * @description The slips as a workbook; nothing of it is stored.
         */
        post: operations["write_slips_accounts_slips_post"];
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
    "/accounts/{account_id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset Factor
         * @description For whoever has lost phone and recovery codes; the account's sessions end.
         */
        post: operations["reset_factor_accounts__account_id__reset_second_factor_post"];
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
    "/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Identities
         * @description The identities by which the caller signs in.
         */
        get: operations["list_identities_me_identities_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/identities/{identity_id}": {
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
         * End Identity
         * @description Let an identity open the own account no longer.
         */
        delete: operations["end_identity_me_identities__identity_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/access-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Rule
         * @description The rule of today, and those that will count.
         */
        get: operations["show_rule_access_rule_get"];
        /**
         * Change Rule
         * @description Let a rule count from a day on.
         */
        put: operations["change_rule_access_rule_put"];
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
    "/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description What the caller is asked, and how they stand to it.
         */
        get: operations["list_own_me_consents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Own
         * @description Give, refuse or withdraw consent for one purpose; nothing else depends on it.
         */
        post: operations["answer_own_me_consents__purpose__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Copy
         * @description Everything held of the caller, as a zip of a workbook and JSON.
         */
        get: operations["take_copy_me_data_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/data/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description What the caller asked for, and what became of it.
         */
        get: operations["list_own_me_data_requests_get"];
        put?: never;
        /**
         * Ask For Erasure
         * @description Ask that one's data be erased; the county answers within the time set.
         */
        post: operations["ask_for_erasure_me_data_requests_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/data/requests/{request_id}/withdraw": {
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
         * @description Take a request back that has not been answered.
         */
        post: operations["withdraw_me_data_requests__request_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Requests
         * @description Requests, those that wait first.
         */
        get: operations["list_requests_data_requests_get"];
        put?: never;
        /**
         * Enter Request
         * @description Enter a request that came on paper.
         */
        post: operations["enter_request_data_requests_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{request_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take Copy
         * @description The copy that was asked for on paper, to be handed to the person.
         */
        get: operations["take_copy_data_requests__request_id__copy_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{request_id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand Over
         * @description Note that the copy has been handed to the person.
         */
        post: operations["hand_over_data_requests__request_id__hand_over_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{request_id}/erase": {
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
         * @description Erase what can be, and tell what is kept, why, and until when.
         */
        post: operations["erase_data_requests__request_id__erase_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-requests/{request_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline
         * @description Answer that it is not done, and why.
         */
        post: operations["decline_data_requests__request_id__decline_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Holds
         * @description The holds that count today.
         */
        get: operations["list_holds_legal_holds_get"];
        put?: never;
        /**
         * Place Hold
         * @description Keep a person's data as it is until the day.
         */
        post: operations["place_hold_legal_holds_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/legal-holds/{hold_id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift Hold
         * @description Let a hold end now.
         */
        post: operations["lift_hold_legal_holds__hold_id__lift_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Union
         * @description How those who work in the union stand to each purpose, and who has not answered.
         */
        get: operations["list_union_unions__union_id__consents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Person
         * @description What a person is asked, and how they stand to it.
         */
        get: operations["list_person_people__person_id__consents_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer For
         * @description Enter what the person said on paper.
         */
        post: operations["answer_for_people__person_id__consents__purpose__post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Texts
         * @description Every purpose with its texts.
         */
        get: operations["list_texts_consent_texts_get"];
        put?: never;
        /**
         * Put Text
         * @description Put a text into force; from its day on everybody is asked anew.
         */
        post: operations["put_text_consent_texts_post"];
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
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search People
         * @description People of the county for county roles, of the caller's unions for others.
         */
        get: operations["search_people_people_get"];
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
    "/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export People
         * @description The list as an Excel sheet; sensitive fields behind their masks.
         */
        get: operations["export_people_people_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openings/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reasons
         * @description Reasons to choose from; another may be written.
         */
        get: operations["list_reasons_openings_reasons_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open File
         * @description Open a person's file for some minutes; the person can read by whom and why.
         */
        post: operations["open_file_people__person_id__openings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openings/{opening_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read Clear
         * @description What was opened in clear, while it is open; the reply is kept nowhere.
         */
        get: operations["read_clear_openings__opening_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/duplicates": {
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
         * @description Whether the county knows the number already; the search is noted, and so many a day.
         */
        post: operations["search_number_people_duplicates_post"];
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
         * @description Let a person work in another union, or come back; their roles in the old one end.
         */
        post: operations["transfer_person_people__person_id__transfer_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{person_id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire Person
         * @description Let a person retire; a member stays on the list without dues and vote.
         */
        post: operations["retire_person_people__person_id__retire_post"];
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
    "/people/{person_id}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Course
         * @description A person's course from the first union on, for whoever sees the file.
         */
        get: operations["show_course_people__person_id__course_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/union-members/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Step
         * @description Let the memberships of these people take a step: all of them, or nobody's.
         */
        post: operations["take_step_union_members_steps_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/union-members/newcomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Newcomers
         * @description Staff who are no members, longest here first; whom to invite (R-MEM-1).
         */
        get: operations["list_newcomers_union_members_newcomers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/member-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Numbers
         * @description How members are numbered.
         */
        get: operations["show_numbers_member_numbers_get"];
        /**
         * Set Numbers
         * @description Let members be numbered so from now on.
         */
        put: operations["set_numbers_member_numbers_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own
         * @description The caller's own requests, the newest first.
         */
        get: operations["list_own_me_corrections_get"];
        put?: never;
        /**
         * Ask
         * @description Ask the own union to put something right.
         */
        post: operations["ask_me_corrections_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/corrections/{correction_id}/take-back": {
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
         * @description Take an own request back.
         */
        post: operations["take_back_me_corrections__correction_id__take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Open
         * @description Requests that wait for an answer, the oldest first.
         */
        get: operations["list_open_corrections_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/corrections/{correction_id}/answer": {
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
         * @description Answer a request; the person reads the answer.
         */
        post: operations["answer_corrections__correction_id__answer_post"];
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
    "/roles/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Offices
         * @description The office in every union of the county; a state filters the list, not the counts.
         */
        get: operations["list_offices_roles_offices_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/offices/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Offices
         * @description The same list as an Excel sheet.
         */
        get: operations["export_offices_roles_offices_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kinds
         * @description All roles in their order.
         */
        get: operations["list_kinds_roles_kinds_get"];
        put?: never;
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
    "/roles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Roles
         * @description The same roles as an Excel sheet.
         */
        get: operations["export_roles_roles_export_get"];
        put?: never;
        post?: never;
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
    "/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Hand Overs
         * @description The hand-overs of a union, the newest first.
         */
        get: operations["list_hand_overs_hand_overs_get"];
        put?: never;
        /**
         * Make Hand Over
         * @description Let the outgoing roles end the day before and the incoming begin, all in one act.
         */
        post: operations["make_hand_over_hand_overs_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hand-overs/{hand_over_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Hand Over
         * @description Take a hand-over back, on its day or before it takes effect.
         */
        post: operations["undo_hand_over_hand_overs__hand_over_id__undo_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unions/{union_id}/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Approvers
         * @description Who may approve what somebody (or the caller) drafted; nobody does what they drafted.
         */
        get: operations["show_approvers_unions__union_id__approvers_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Template
         * @description An empty list to fill, with drop-downs and an example that is never entered.
         */
        get: operations["get_template_roster_imports_template_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description Imports with who, when and how many, the newest first.
         */
        get: operations["list_imports_roster_imports_get"];
        put?: never;
        /**
         * Import Roster
         * @description Read a staff list (.xlsx, .xls, .csv) and judge its rows; nobody is entered yet.
         */
        post: operations["import_roster_roster_imports_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Import
         * @description One import; asked again and again while a worker is busy with it.
         */
        get: operations["show_import_roster_imports__import_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Map Columns
         * @description Read the sheets by other columns; needs the version seen (If-Match).
         */
        put: operations["map_columns_roster_imports__import_id__columns_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit Import
         * @description Let a worker enter the correct rows; needs the version seen (If-Match).
         */
        post: operations["commit_import_roster_imports__import_id__commit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard Import
         * @description Throw the list away; the file stays for the record.
         */
        post: operations["discard_import_roster_imports__import_id__discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo Import
         * @description Take the whole import back while nothing depends on it; needs the version seen (If-Match).
         */
        post: operations["undo_import_roster_imports__import_id__undo_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description The file as it was uploaded; it may hold more than anybody needs, so it is written down.
         */
        get: operations["get_file_roster_imports__import_id__file_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rest
         * @description The rows that do not go in, with the reason beside each, to be mended and uploaded again.
         */
        get: operations["get_rest_roster_imports__import_id__rest_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rows
         * @description Rows with their verdicts, those to be decided first.
         */
        get: operations["list_rows_roster_imports__import_id__rows_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roster-imports/{import_id}/rows/{row_no}": {
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
         * Mend Cell
         * @description Write another text into a cell; all rows are judged anew. Needs the version (If-Match).
         */
        patch: operations["mend_cell_roster_imports__import_id__rows__row_no__patch"];
        trace?: never;
    };
    "/roster-imports/{import_id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide
         * @description Answer doubts; needs the version seen (If-Match).
         */
        post: operations["decide_roster_imports__import_id__decisions_post"];
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
         * AccountHolderView
         * @description A person and the account they have, if any; `actions` say what the caller may do with it.
         */
        AccountHolderView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            account: components["schemas"]["AccountView"] | null;
            /** Actions */
            actions: string[];
        };
        /**
         * AccountStanding
         * @description Who is looked for among the people of a union.
         * @enum {string}
         */
        AccountStanding: "all" | "without" | "unused" | "disabled";
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
            /** Password Ends At */
            password_ends_at: string | null;
            /** Second Factor */
            second_factor: boolean;
            /** Last Sign In At */
            last_sign_in_at: string | null;
        };
        /**
         * AnsweredView
         * @description Those who stand to a purpose in the same way.
         */
        AnsweredView: {
            standing: components["schemas"]["ConsentStanding"];
            /** Label */
            label: string;
            /** Count */
            count: number;
            /** People */
            people: components["schemas"]["NamedPerson"][];
        };
        /**
         * ApproverView
         * @description Somebody who may approve.
         */
        ApproverView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
        };
        /**
         * ApproversView
         * @description Whose turn it is, and who that is; nobody where only a signed slip is left.
         */
        ApproversView: {
            rung: components["schemas"]["Rung"];
            /** Label */
            label: string;
            /** People */
            people: components["schemas"]["ApproverView"][];
            /** Sentence */
            sentence: string;
        };
        /**
         * AskedView
         * @description What a person is asked, and how they stand to it; `actions` is what may be said now.
         *
         *     `separate` marks what is agreed to apart from everything else; `asked_anew` that an answer to
         *     an older text no longer counts.
         */
        AskedView: {
            purpose: components["schemas"]["Purpose"];
            /** Version */
            version: number;
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Receiver */
            receiver: string | null;
            /** Separate */
            separate: boolean;
            standing: components["schemas"]["ConsentStanding"];
            /** Label */
            label: string;
            /** Day */
            day: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Asked Anew */
            asked_anew: boolean;
            /** Actions */
            actions: components["schemas"]["Move"][];
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
         * BegunView
         * @description What the authenticator needs: a QR code (an SVG as an address), and the same as text.
         */
        BegunView: {
            /** Secret */
            secret: string;
            /** Qr */
            qr: string;
        };
        /** Body_import_roster_roster_imports_post */
        Body_import_roster_roster_imports_post: {
            /** File */
            file: string;
            /** Union Id */
            union_id?: string | null;
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
         * CellInput
         * @description Another text for a cell; an empty one clears it.
         */
        CellInput: {
            /** Column */
            column: number;
            /** Text */
            text: string;
        };
        /**
         * CellView
         * @description A cell that is read; `secret` ones are shown masked.
         */
        CellView: {
            /** Column */
            column: number;
            field: components["schemas"]["Field"];
            /** Text */
            text: string;
            /** Secret */
            secret: boolean;
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
         * ChangeView
         * @description A detail that will be different.
         */
        ChangeView: {
            /** Label */
            label: string;
            /** Old */
            old: string | null;
            /** New */
            new: string | null;
        };
        /**
         * ClearField
         * @description What is shown behind a mask.
         * @enum {string}
         */
        ClearField: "id_number" | "bank_card" | "phone";
        /**
         * ClearView
         * @description What was asked for in clear; the rest is empty.
         */
        ClearView: {
            /** Id Number */
            id_number?: string | null;
            /** Bank Card */
            bank_card?: string | null;
            /** Phone */
            phone?: string | null;
            /**
             * Open Until
             * Format: date-time
             */
            open_until: string;
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
         * CodeInput
         * @description The code of the second factor, or a recovery code; a program sends the `step` it was given.
         *
         *     A browser holds the step in a cookie.
         */
        CodeInput: {
            /** Code */
            code: string;
            /** Step */
            step?: string | null;
            /**
             * Bearer
             * @default false
             */
            bearer?: boolean;
        };
        /**
         * CodeOwedView
         * @description The password was right; the code is owed. `step` for programs that asked for a token.
         */
        CodeOwedView: {
            /**
             * Owes
             * @default code
             * @constant
             */
            owes?: "code";
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Step */
            step: string | null;
        };
        /**
         * ColumnView
         * @description A column: its heading, what is read from it, and which data it holds that nobody asks.
         */
        ColumnView: {
            /** Index */
            index: number;
            /** Heading */
            heading: string;
            field: components["schemas"]["Field"] | null;
            /** Not Asked */
            not_asked: string | null;
        };
        /**
         * ColumnsInput
         * @description All sheets of the file, in its order.
         */
        ColumnsInput: {
            /** Sheets */
            sheets: components["schemas"]["services__directory__roster__api__imports__SheetInput"][];
        };
        /**
         * ConsentStanding
         * @description How a person stands to a purpose; a newer text makes it open again.
         * @enum {string}
         */
        ConsentStanding: "open" | "given" | "refused" | "withdrawn";
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
         * CorrectionState
         * @description Where a request stands.
         * @enum {string}
         */
        CorrectionState: "open" | "corrected" | "declined" | "taken_back";
        /**
         * CorrectionView
         * @description A request, by when it is to be answered, and the answer.
         */
        CorrectionView: {
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
            state: components["schemas"]["CorrectionState"];
            /** Words */
            words: string;
            /**
             * Asked At
             * Format: date-time
             */
            asked_at: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Answer */
            answer: string | null;
            /** Answered At */
            answered_at: string | null;
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
         * CourseKind
         * @description What a line of a course tells.
         * @enum {string}
         */
        CourseKind: "stay" | "post" | "title" | "member";
        /**
         * CourseLine
         * @description One line of a person's course; `day` is as exact as it is known.
         */
        CourseLine: {
            kind: components["schemas"]["CourseKind"];
            /** Day */
            day: string;
            /** Last Day */
            last_day?: string | null;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Words */
            words: string;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /** Decided By */
            decided_by?: string | null;
            /** Reason */
            reason?: string | null;
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
         * Decision
         * @description What a person answers to a doubt.
         * @enum {string}
         */
        Decision: "accept" | "same" | "other" | "leave_out";
        /**
         * DecisionInput
         * @description An answer to the doubt of single rows, or of all rows with the doubt of this code.
         */
        DecisionInput: {
            decision: components["schemas"]["Decision"];
            /**
             * Rows
             * @default []
             */
            rows?: number[];
            /** Code */
            code?: string | null;
        };
        /**
         * DeclineInput
         * @description Why it is not done; the person reads it.
         */
        DeclineInput: {
            /** Reason */
            reason: string;
        };
        /**
         * DetailsView
         * @description What is recorded of a person, for those who have their file open; numbers are masked.
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
            /** Phone */
            phone?: string | null;
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
         * ErasureInput
         * @description That one's data be erased, with a reason where one likes to give it.
         */
        ErasureInput: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * Field
         * @description A column's meaning; all but `UNIT` and `AGE` are details of a person.
         * @enum {string}
         */
        Field: "name" | "unit" | "staff_no" | "sex" | "birth" | "age" | "id_number" | "nation" | "politics" | "education" | "degree" | "title" | "title_since" | "post" | "subject" | "staff_kind" | "first_job" | "came_here" | "joined_union" | "member_no" | "phone" | "email" | "note";
        /**
         * FieldView
         * @description Something a roster may say of a person.
         */
        FieldView: {
            field: components["schemas"]["Field"];
            /** Label */
            label: string;
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
         * FindingView
         * @description What is the matter, where, and texts that would settle it in the cell.
         */
        FindingView: {
            /** Address */
            address: string;
            /** Column */
            column: number | null;
            field: components["schemas"]["Field"] | null;
            weight: components["schemas"]["Weight"];
            /** Code */
            code: string;
            /** Sentence */
            sentence: string;
            /** Choices */
            choices: string[];
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
         * GivenCode
         * @description What the authenticator shows, or a recovery code.
         */
        GivenCode: {
            /** Code */
            code: string;
        };
        /**
         * GrantedView
         * @description A role just given, and what the county wants to be warned of.
         */
        GrantedView: {
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
            /** Union Name */
            union_name: string;
            role: components["schemas"]["Role"];
            /**
             * Label
             * @description What the holder is called: 代理工会主席, 工会副主席
             */
            label: string;
            standing: components["schemas"]["Standing"];
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
            /** Warnings */
            warnings: string[];
        };
        /**
         * GroupMemberView
         * @description Somebody in a group.
         */
        GroupMemberView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
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
            leader: components["schemas"]["GroupMemberView"] | null;
            /** Members */
            members: components["schemas"]["GroupMemberView"][];
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
         * HandOutInput
         * @description Whom to give accounts, a page's worth at a time.
         */
        HandOutInput: {
            /** Accounts */
            accounts: components["schemas"]["WishInput"][];
        };
        /**
         * HandOverInput
         * @description A change of office in one union; `day` is the successors' first.
         */
        HandOverInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Lines */
            lines: components["schemas"]["LineInput"][];
            /**
             * Work
             * @default []
             */
            work?: components["schemas"]["WorkInput"][];
        };
        /**
         * HandOverView
         * @description A hand-over; `actions` holds `undo` while it can be taken back.
         */
        HandOverView: {
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
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Made By Name */
            made_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Undone At */
            undone_at: string | null;
            /** Pairs */
            pairs: components["schemas"]["PairView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * HandedOutView
         * @description The slips, and who got none.
         */
        HandedOutView: {
            /** Slips */
            slips: components["schemas"]["SlipView"][];
            /** Refused */
            refused: components["schemas"]["RefusedView"][];
        };
        /**
         * HoldInput
         * @description Whose data must stay as it is, why, and until when.
         */
        HoldInput: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Why */
            why: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * HoldView
         * @description Data that must stay as it is, why, and until when.
         */
        HoldView: {
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
            /** Why */
            why: string;
            /**
             * Until
             * Format: date
             */
            until: string;
        };
        /**
         * HolderView
         * @description Who holds the office there today.
         */
        HolderView: {
            /**
             * Role Id
             * Format: uuid
             */
            role_id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            /** Label */
            label: string;
            standing: components["schemas"]["Standing"];
            /**
             * First Day
             * Format: date
             */
            first_day: string;
            /** Last Day */
            last_day: string | null;
        };
        /**
         * IdentityView
         * @description An identity elsewhere by which the caller signs in.
         */
        IdentityView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            provider: components["schemas"]["Provider"];
            /** Label */
            label: string;
            /**
             * Linked At
             * Format: date-time
             */
            linked_at: string;
            /** Last Used At */
            last_used_at: string | null;
        };
        /**
         * ImportAct
         * @description What is done with an import.
         * @enum {string}
         */
        ImportAct: "edit" | "judged" | "commit" | "committed" | "failed" | "undo" | "undone" | "discard";
        /**
         * ImportLine
         * @description An import in a list.
         */
        ImportLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            state: components["schemas"]["ImportState"];
            /** File Name */
            file_name: string;
            /** File Size */
            file_size: number;
            /** For Union Id */
            for_union_id: string | null;
            /** Made By Name */
            made_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Actions */
            actions: components["schemas"]["ImportAct"][];
        };
        /**
         * ImportState
         * @description Where an import stands; in `judging`, `committing` and `undoing` it is in a job's hands.
         * @enum {string}
         */
        ImportState: "judging" | "ready" | "committing" | "done" | "undoing" | "undone" | "discarded";
        /**
         * ImportView
         * @description An import with its sheets; `problem` is why the last long work has not been done.
         */
        ImportView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Version */
            version: number;
            state: components["schemas"]["ImportState"];
            /** File Name */
            file_name: string;
            /** File Size */
            file_size: number;
            /** For Union Id */
            for_union_id: string | null;
            /** Made By Name */
            made_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Counts */
            counts: {
                [key: string]: number;
            };
            /** Actions */
            actions: components["schemas"]["ImportAct"][];
            /** Problem */
            problem: string | null;
            progress: components["schemas"]["ProgressView"] | null;
            /** Sheets */
            sheets: components["schemas"]["SheetView"][];
            /** Fields */
            fields: components["schemas"]["FieldView"][];
            /**
             * Has Rest
             * @description Whether rows come back to be mended
             */
            has_rest: boolean;
        };
        /**
         * LaterRule
         * @description A rule that has been set and does not count yet.
         */
        LaterRule: {
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Second Factor Roles */
            second_factor_roles: components["schemas"]["Role"][];
            /** First Password Days */
            first_password_days: number;
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
         * LeaveView
         * @description Where the browser goes now.
         */
        LeaveView: {
            /** Address */
            address: string;
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
         * LineInput
         * @description One office: the grant that ends (`role_id`) or an empty seat's role, and who takes it.
         */
        LineInput: {
            role?: components["schemas"]["Role"] | null;
            /** Role Id */
            role_id?: string | null;
            /** To Person Id */
            to_person_id?: string | null;
            /** @default regular */
            standing?: components["schemas"]["Standing"];
            /** Last Day */
            last_day?: string | null;
        };
        /**
         * ListedDetails
         * @description What a list shows of a person to the county and the union's own officers.
         */
        ListedDetails: {
            /** Sort Key */
            sort_key: string;
            /** Staff No */
            staff_no: string | null;
            sex: components["schemas"]["Sex"] | null;
            /** Title */
            title: string | null;
            /** Post */
            post: string | null;
            /** Subject */
            subject: string | null;
            staff_kind: components["schemas"]["StaffKind"] | null;
            /** Phone */
            phone?: string | null;
        };
        /**
         * LoginFrom
         * @description What a proposed login is made of.
         * @enum {string}
         */
        LoginFrom: "pinyin" | "staff_no" | "phone";
        /**
         * MadeView
         * @description A hand-over just made, and what the county wants to be warned of.
         */
        MadeView: {
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
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Made By Name */
            made_by_name: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /** Undone At */
            undone_at: string | null;
            /** Pairs */
            pairs: components["schemas"]["PairView"][];
            /** Actions */
            actions: string[];
            /** Warnings */
            warnings: string[];
        };
        /**
         * Matter
         * @description What two different people are demanded for; everything else one person may do alone.
         * @enum {string}
         */
        Matter: "money" | "hardship" | "grant" | "county_decision";
        /**
         * MeView
         * @description Who is signed in; no roles until the sign-in owes nothing more.
         *
         *     First a password that was handed out is replaced by one's own, then whoever holds a role that
         *     demands it sets up a second factor.
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
            /** Must Set Second Factor */
            must_set_second_factor: boolean;
            county: components["schemas"]["CountyView"];
            /** Unions */
            unions: components["schemas"]["MyUnionView"][];
            /** Roles */
            roles: components["schemas"]["MyRoleView"][];
            /** May */
            may: components["schemas"]["services__directory__permissions__Act"][];
        };
        /**
         * MemberState
         * @description Where somebody stands with the union.
         * @enum {string}
         */
        MemberState: "outside" | "applied" | "group_agreed" | "approved" | "member" | "returned" | "retained" | "left" | "ended";
        /**
         * MemberView
         * @description Where the person stands with the union, and what the caller may do about it.
         */
        MemberView: {
            state: components["schemas"]["MemberState"];
            /** Label */
            label: string;
            /** Pays And Votes */
            pays_and_votes: boolean;
            /** Joined Union */
            joined_union: string | null;
            /** Member No */
            member_no: string | null;
            /** Steps */
            steps: components["schemas"]["StepView"][];
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
         * Move
         * @description What a person says.
         * @enum {string}
         */
        Move: "give" | "refuse" | "withdraw";
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
         * NamedPerson
         * @description Somebody, by name.
         */
        NamedPerson: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
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
         *
         *     A deputy or somebody acting says so in `standing`; acting needs a last day.
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
            /** @default regular */
            standing?: components["schemas"]["Standing"];
        };
        /**
         * NewTextInput
         * @description A text to put into force, from today where no day is named.
         */
        NewTextInput: {
            purpose: components["schemas"]["Purpose"];
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Receiver */
            receiver?: string | null;
            /** Valid From */
            valid_from?: string | null;
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
         * NewcomerView
         * @description Somebody on the staff who is no member yet: since when, and by when it should be.
         */
        NewcomerView: {
            person: components["schemas"]["PersonLine"];
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Late */
            late: boolean;
        };
        /**
         * NumbersInput
         * @description Words in front of the number, its places, and the number to come.
         */
        NumbersInput: {
            /** Prefix */
            prefix: string;
            /** Places */
            places: number;
            /** Next Number */
            next_number: number;
        };
        /**
         * NumbersView
         * @description How the county numbers its members, and the number to come.
         */
        NumbersView: {
            /**
             * Prefix
             * @default
             */
            prefix?: string;
            /**
             * Places
             * @default 6
             */
            places?: number;
            /**
             * Next Number
             * @default 1
             */
            next_number?: number;
        };
        /**
         * OfficeState
         * @description How an office stands today.
         * @enum {string}
         */
        OfficeState: "held" | "ending" | "acting" | "missing";
        /**
         * OfficeView
         * @description The office in one union.
         */
        OfficeView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Union Name */
            union_name: string;
            /** Cluster Name */
            cluster_name: string | null;
            state: components["schemas"]["OfficeState"];
            /** State Label */
            state_label: string;
            /** Holders */
            holders: components["schemas"]["HolderView"][];
        };
        /**
         * OfficesView
         * @description The office in the unions asked for, and how many unions are in each state.
         */
        OfficesView: {
            /** Items */
            items: components["schemas"]["OfficeView"][];
            /** Ending Days */
            ending_days: number;
            /** Counts */
            counts: {
                [key: string]: number;
            };
        };
        /**
         * OpeningInput
         * @description Why the file is opened, and what of it is to be seen in clear, if anything.
         */
        OpeningInput: {
            /** Reason */
            reason: string;
            /** Fields */
            fields?: components["schemas"]["ClearField"][];
        };
        /**
         * OpeningView
         * @description A file that is open to the caller for some minutes; the look is in the person's log.
         */
        OpeningView: {
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
            /** Fields */
            fields: components["schemas"]["ClearField"][];
            /**
             * Open Until
             * Format: date-time
             */
            open_until: string;
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
        /** Page[AccountHolderView] */
        Page_AccountHolderView_: {
            /** Items */
            items: components["schemas"]["AccountHolderView"][];
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
        /** Page[ImportLine] */
        Page_ImportLine_: {
            /** Items */
            items: components["schemas"]["ImportLine"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[PersonLine] */
        Page_PersonLine_: {
            /** Items */
            items: components["schemas"]["PersonLine"][];
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
        /** Page[RowView] */
        Page_RowView_: {
            /** Items */
            items: components["schemas"]["RowView"][];
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
         * PairView
         * @description What one person handed to another.
         */
        PairView: {
            /** From Name */
            from_name: string;
            /** To Name */
            to_name: string;
            /** Roles */
            roles: string[];
            /** Takes Work */
            takes_work: boolean;
        };
        /**
         * PaperInput
         * @description What somebody said on paper, on which day, and where the paper is kept.
         */
        PaperInput: {
            move: components["schemas"]["Move"];
            /** Version */
            version: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Kept At */
            kept_at?: string | null;
        };
        /**
         * PaperRequestInput
         * @description A request that came on paper: whose, for what, why, and on which day.
         */
        PaperRequestInput: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            kind: components["schemas"]["RequestKind"];
            /** Reason */
            reason: string;
            /** Received On */
            received_on?: string | null;
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
            /** Ends At */
            ends_at: string | null;
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
         * PersonLine
         * @description A person in a list; colleagues see the name only, so the rest is empty for them.
         */
        PersonLine: {
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
            /** Retired On */
            retired_on: string | null;
            member_state: components["schemas"]["MemberState"] | null;
            details: components["schemas"]["ListedDetails"] | null;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
        };
        /**
         * PersonView
         * @description A person; `details` is empty for whoever may not see them, or has not opened the file.
         *
         *     The county opens a file with a reason and for some minutes: until `open_until`.
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
            /** Retired On */
            retired_on: string | null;
            /** Open Until */
            open_until: string | null;
            details: components["schemas"]["DetailsView"] | null;
            member: components["schemas"]["MemberView"] | null;
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
        };
        /**
         * ProgressView
         * @description How far the long work is; without steps it has not been counted yet.
         */
        ProgressView: {
            /** Done */
            done: number;
            /** Steps */
            steps: number;
        };
        /**
         * ProposalView
         * @description A login for a person without an account; null where it cannot be made of what was chosen.
         */
        ProposalView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            /** Login */
            login: string | null;
        };
        /**
         * Provider
         * @description Systems that may vouch for a person.
         * @enum {string}
         */
        Provider: "oidc" | "wecom" | "dingtalk";
        /**
         * ProviderView
         * @description Another system that people may sign in by.
         */
        ProviderView: {
            name: components["schemas"]["Provider"];
            /** Label */
            label: string;
        };
        /**
         * Purpose
         * @description What a person's data is used for; each is agreed to on its own, and refusal costs nothing.
         * @enum {string}
         */
        Purpose: "staff_directory" | "sensitive_numbers" | "general_union" | "insurer" | "photos";
        /**
         * PurposeTexts
         * @description A purpose with its texts, the newest first, and a suggestion where there is none yet.
         */
        PurposeTexts: {
            purpose: components["schemas"]["Purpose"];
            /** Passes On */
            passes_on: boolean;
            /** Separate */
            separate: boolean;
            /** Suggested Title */
            suggested_title: string;
            /** Suggested Body */
            suggested_body: string;
            /** Texts */
            texts: components["schemas"]["TextView"][];
        };
        /**
         * PurposeView
         * @description How a union's people stand to a purpose.
         */
        PurposeView: {
            purpose: components["schemas"]["Purpose"];
            /** Version */
            version: number;
            /** Title */
            title: string;
            /** Groups */
            groups: components["schemas"]["AnsweredView"][];
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
         * RecoveryCodesView
         * @description Ten codes that are shown this once, each for one sign-in without the phone.
         */
        RecoveryCodesView: {
            /** Codes */
            codes: string[];
        };
        /**
         * RefusedView
         * @description Who got nothing, and why.
         */
        RefusedView: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Code */
            code: string;
            /** Sentence */
            sentence: string;
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
         * RequestKind
         * @description What a person asks for.
         * @enum {string}
         */
        RequestKind: "copy" | "erasure";
        /**
         * RequestMove
         * @description What is done with a request.
         * @enum {string}
         */
        RequestMove: "answer" | "decline" | "withdraw";
        /**
         * RequestState
         * @description Where a request stands.
         * @enum {string}
         */
        RequestState: "open" | "answered" | "declined" | "withdrawn";
        /**
         * RequestView
         * @description A request; `outcome` tells what was done, `actions` what the reader may do with it.
         */
        RequestView: {
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
            kind: components["schemas"]["RequestKind"];
            /** Kind Label */
            kind_label: string;
            state: components["schemas"]["RequestState"];
            /** State Label */
            state_label: string;
            /** From Paper */
            from_paper: boolean;
            /** Reason */
            reason: string;
            /**
             * Received On
             * Format: date
             */
            received_on: string;
            /**
             * Due On
             * Format: date
             */
            due_on: string;
            /** Overdue */
            overdue: boolean;
            /** Closed At */
            closed_at: string | null;
            /** Outcome */
            outcome: string;
            /** Again On */
            again_on: string | null;
            /** Actions */
            actions: components["schemas"]["RequestMove"][];
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
         * RoleChoice
         * @description A role that may be asked for a second factor, in the county's words.
         */
        RoleChoice: {
            role: components["schemas"]["Role"];
            /** Label */
            label: string;
        };
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
         * RoleKindView
         * @description A role; being on the staff comes from where somebody works and is granted by nobody.
         */
        RoleKindView: {
            role: components["schemas"]["Role"];
            /** Label */
            label: string;
            /**
             * In County
             * @description Held in the county's own union only
             */
            in_county: boolean;
            /** Elected */
            elected: boolean;
            /**
             * Sole
             * @description One person at a time
             */
            sole: boolean;
            /** Standings */
            standings: components["schemas"]["Standing"][];
            /** Granted By */
            granted_by: components["schemas"]["Role"][];
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
            /** Union Name */
            union_name: string;
            role: components["schemas"]["Role"];
            /**
             * Label
             * @description What the holder is called: 代理工会主席, 工会副主席
             */
            label: string;
            standing: components["schemas"]["Standing"];
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
         * RowView
         * @description A row with its verdict.
         */
        RowView: {
            /** Row No */
            row_no: number;
            /** Sheet */
            sheet: string;
            /** Number */
            number: number;
            /** Name */
            name: string;
            /** Union Id */
            union_id: string | null;
            verdict: components["schemas"]["Verdict"];
            decision: components["schemas"]["Decision"] | null;
            /** Cells */
            cells: components["schemas"]["CellView"][];
            /** Findings */
            findings: components["schemas"]["FindingView"][];
            /** Changes */
            changes: components["schemas"]["ChangeView"][];
            /** Asks */
            asks: components["schemas"]["Decision"][];
        };
        /**
         * RuleInput
         * @description What is to count from a day on; the same day again replaces it.
         */
        RuleInput: {
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
            /** Second Factor Roles */
            second_factor_roles: components["schemas"]["Role"][];
            /** First Password Days */
            first_password_days: number;
        };
        /**
         * RuleView
         * @description Who signs in with a code today, and for how many days a one-time password can be used.
         */
        RuleView: {
            /** Second Factor Roles */
            second_factor_roles: components["schemas"]["Role"][];
            /** First Password Days */
            first_password_days: number;
            /** Later */
            later: components["schemas"]["LaterRule"][];
            /** Choices */
            choices: components["schemas"]["RoleChoice"][];
            /** Actions */
            actions: components["schemas"]["services__directory__permissions__Act"][];
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
         * Rung
         * @description Who is asked in turn.
         * @enum {string}
         */
        Rung: "chair" | "deputy" | "committee" | "county" | "county_chair" | "county_deputy" | "county_officer";
        /**
         * SchoolStage
         * @description What kind of school a union belongs to.
         * @enum {string}
         */
        SchoolStage: "kindergarten" | "primary" | "central" | "junior" | "senior" | "complete" | "vocational" | "special";
        /**
         * SearchInput
         * @description The ID number of somebody who is about to be recorded in the union.
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
         * SearchView
         * @description Whether somebody of the county is recorded with the number; who and where is not said.
         */
        SearchView: {
            /** Recorded */
            recorded: boolean;
            /** Sentence */
            sentence: string;
        };
        /**
         * SecondFactorView
         * @description Whether the caller signs in with a code, and whether a role of theirs demands it.
         *
         *     `asked_for` is False where the installation asks nobody for a second factor.
         */
        SecondFactorView: {
            /** Asked For */
            asked_for: boolean;
            /** Required */
            required: boolean;
            /** Since */
            since: string | null;
            /** Recovery Codes Left */
            recovery_codes_left: number;
        };
        /**
         * SessionView
         * @description A device on which the caller is signed in, and the address it came from.
         */
        SessionView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Device */
            device: string;
            /** Address */
            address: string;
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
         * @description As on the staff list; quotas of women are counted by it.
         * @enum {string}
         */
        Sex: "female" | "male";
        /**
         * SheetView
         * @description A sheet as it is understood.
         */
        SheetView: {
            /** Name */
            name: string;
            /** Used */
            used: boolean;
            /** Heading Row */
            heading_row: number;
            /** Columns */
            columns: components["schemas"]["ColumnView"][];
        };
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
         * @description Where people complain, the filing numbers, and how one signs in.
         *
         *     `second_factor` is False where nobody is asked for one, which the sign-in page says.
         */
        Site: {
            /** Complaint */
            complaint: string;
            /** Filing */
            filing: string;
            /** Second Factor */
            second_factor: boolean;
            /** Providers */
            providers: components["schemas"]["ProviderView"][];
        };
        /**
         * SlipLineInput
         * @description A slip as it was told, to be printed.
         */
        SlipLineInput: {
            /** Name */
            name: string;
            /** Login */
            login: string;
            /** Password */
            password: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
        };
        /**
         * SlipView
         * @description What a person is told; the password is shown this once.
         */
        SlipView: {
            /**
             * Account Id
             * Format: uuid
             */
            account_id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Name */
            name: string;
            /** Login */
            login: string;
            /** Password */
            password: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
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
         * StaffKind
         * @description How somebody is employed (编制): on the establishment, by contract, or for a time.
         * @enum {string}
         */
        StaffKind: "established" | "contract" | "agency" | "seconded" | "temporary" | "other";
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
         * @description How a role is held: in one's own right, as the deputy, or for somebody for a time.
         * @enum {string}
         */
        Standing: "regular" | "deputy" | "acting";
        /**
         * Step
         * @description What moves a membership on.
         * @enum {string}
         */
        Step: "apply" | "agree" | "approve" | "admit" | "return" | "withdraw" | "record" | "retain" | "resume" | "leave" | "lapse" | "move" | "end";
        /**
         * StepView
         * @description A step of the membership that the caller may take now.
         */
        StepView: {
            step: components["schemas"]["Step"];
            /** Label */
            label: string;
            /** Needs Reason */
            needs_reason: boolean;
        };
        /**
         * StepsInput
         * @description A step for one person or many; `day` is when it happened, today where none is named.
         *
         *     `numbers` are the member numbers on cards that exist already, by person. `from_paper` marks
         *     what was decided on paper before, and `decided_by` by whom.
         */
        StepsInput: {
            step: components["schemas"]["Step"];
            /** Person Ids */
            person_ids: string[];
            /** Day */
            day?: string | null;
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /** Decided By */
            decided_by?: string | null;
            /** Reason */
            reason?: string | null;
            /** Numbers */
            numbers?: {
                [key: string]: string;
            };
        };
        /**
         * TextView
         * @description A text that counts from a day on, until a newer one does.
         */
        TextView: {
            /** Version */
            version: number;
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Receiver */
            receiver: string | null;
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
        };
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
         * UnionActView
         * @description One act of a union's history; `facts` says what was (`from`) and what came (`to`).
         */
        UnionActView: {
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
         * Verdict
         * @description What becomes of a row.
         * @enum {string}
         */
        Verdict: "new" | "same" | "doubt" | "wrong" | "duplicate" | "skipped";
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
         * Weight
         * @description A wrong row stays out, a doubtful one waits for a decision, a note is only told.
         * @enum {string}
         */
        Weight: "wrong" | "doubt" | "note";
        /**
         * WishInput
         * @description A person, and the login where there is no account yet.
         */
        WishInput: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Login */
            login?: string | null;
        };
        /**
         * WorkInput
         * @description Who takes the open work of somebody who leaves; null leaves it where it is.
         */
        WorkInput: {
            /**
             * From Person Id
             * Format: uuid
             */
            from_person_id: string;
            /** To Person Id */
            to_person_id: string | null;
        };
        /**
         * LeaveInput
         * @description The page to be shown afterwards; only one of our own is.
         */
        services__directory__access__api__external__LeaveInput: {
            /** Next */
            next?: string | null;
        };
        /**
         * SheetInput
         * @description Slips of one union, for a workbook.
         */
        services__directory__access__api__hand_outs__SheetInput: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Slips */
            slips: components["schemas"]["SlipLineInput"][];
        };
        /**
         * AnswerInput
         * @description What is said to the version that was read.
         */
        services__directory__consent__api__views__AnswerInput: {
            move: components["schemas"]["Move"];
            /** Version */
            version: number;
        };
        /**
         * AnswerInput
         * @description Whether it was put right, and what there is to say.
         */
        services__directory__people__api__corrections__AnswerInput: {
            /**
             * State
             * @enum {string}
             */
            state: "corrected" | "declined";
            /** Answer */
            answer: string;
        };
        /**
         * CorrectionInput
         * @description What is wrong, and how it is right.
         */
        services__directory__people__api__corrections__CorrectionInput: {
            /** Words */
            words: string;
        };
        /**
         * LeaveInput
         * @description The last day; today where none is named.
         */
        services__directory__people__api__moves__LeaveInput: {
            /** Last Day */
            last_day?: string | null;
        };
        /**
         * Act
         * @description Something a person does in the directory.
         * @enum {string}
         */
        services__directory__permissions__Act: "register_union" | "change_union" | "read_record" | "keep_contact" | "keep_groups" | "set_figures" | "read_staff" | "change_staff" | "move_staff" | "open_file" | "agree_member" | "keep_members" | "answer_correction" | "import_roster" | "mend_email" | "grant_role" | "hand_over" | "see_offices" | "hand_out_account" | "read_isolation" | "reset_second_factor" | "set_access_rule" | "read_audit" | "ask_consent" | "record_consent" | "answer_data_request";
        /**
         * SheetInput
         * @description Whether a sheet is used, and which column means what; columns left out stay unread.
         */
        services__directory__roster__api__imports__SheetInput: {
            /** Used */
            used: boolean;
            /** Columns */
            columns: {
                [key: string]: components["schemas"]["Field"];
            };
        };
        /**
         * CorrectionInput
         * @description What was recorded wrongly; what is left out stays. A new name or type has acts of its own.
         */
        services__directory__units__api__acting__CorrectionInput: {
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
    prove_domain_domain_check__content__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                content: string;
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
            /** @description the code of the second factor is owed */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeOwedView"];
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
    end_every_session_sessions_delete: {
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
    give_second_factor_sessions_second_factor_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeInput"];
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
            /** @description wrong code, or too late */
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
    leave_sign_in__provider__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["schemas"]["Provider"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__directory__access__api__external__LeaveInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    come_back_sign_in__provider__callback_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["schemas"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
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
    link_me_identities__provider__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: components["schemas"]["Provider"];
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
                    "application/json": components["schemas"]["LeaveView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
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
    show_second_factor_me_second_factor_get: {
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
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
        };
    };
    begin_me_second_factor_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["BegunView"];
                };
            };
        };
    };
    confirm_me_second_factor_confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    renew_me_second_factor_recovery_codes_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenCode"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_me_second_factor_remove_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenCode"];
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
    list_holders_accounts_holders_get: {
        parameters: {
            query: {
                cursor?: string | null;
                limit?: number;
                q?: string | null;
                union_id: string;
                standing?: components["schemas"]["AccountStanding"];
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
                    "application/json": components["schemas"]["Page_AccountHolderView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    propose_logins_accounts_proposals_get: {
        parameters: {
            query: {
                union_id: string;
                by?: components["schemas"]["LoginFrom"];
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
    hand_out_many_accounts_hand_outs_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["HandedOutView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    write_slips_accounts_slips_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__directory__access__api__hand_outs__SheetInput"];
            };
        };
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
    reset_factor_accounts__account_id__reset_second_factor_post: {
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
    list_identities_me_identities_get: {
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
                    "application/json": components["schemas"]["IdentityView"][];
                };
            };
        };
    };
    end_identity_me_identities__identity_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                identity_id: string;
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
    show_rule_access_rule_get: {
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
                    "application/json": components["schemas"]["RuleView"];
                };
            };
        };
    };
    change_rule_access_rule_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleInput"];
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
    list_own_me_consents_get: {
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
                    "application/json": components["schemas"]["AskedView"][];
                };
            };
        };
    };
    answer_own_me_consents__purpose__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: components["schemas"]["Purpose"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__directory__consent__api__views__AnswerInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_copy_me_data_get: {
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
                    "application/zip": unknown;
                };
            };
        };
    };
    list_own_me_data_requests_get: {
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
                    "application/json": components["schemas"]["RequestView"][];
                };
            };
        };
    };
    ask_for_erasure_me_data_requests_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    withdraw_me_data_requests__request_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_requests_data_requests_get: {
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
                    "application/json": components["schemas"]["RequestView"][];
                };
            };
        };
    };
    enter_request_data_requests_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperRequestInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_copy_data_requests__request_id__copy_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
    hand_over_data_requests__request_id__hand_over_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    erase_data_requests__request_id__erase_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
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
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decline_data_requests__request_id__decline_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_holds_legal_holds_get: {
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
                    "application/json": components["schemas"]["HoldView"][];
                };
            };
        };
    };
    place_hold_legal_holds_post: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    lift_hold_legal_holds__hold_id__lift_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hold_id: string;
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
                    "application/json": components["schemas"]["HoldView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_union_unions__union_id__consents_get: {
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
                    "application/json": components["schemas"]["PurposeView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_person_people__person_id__consents_get: {
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
                    "application/json": components["schemas"]["AskedView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_for_people__person_id__consents__purpose__post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: string;
                purpose: components["schemas"]["Purpose"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_texts_consent_texts_get: {
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
                    "application/json": components["schemas"]["PurposeTexts"][];
                };
            };
        };
    };
    put_text_consent_texts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTextInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurposeTexts"][];
                };
            };
            /** @description Validation Error */
            422: {
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
                "application/json": components["schemas"]["services__directory__units__api__acting__CorrectionInput"];
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
                    "application/json": components["schemas"]["UnionActView"][];
                };
            };
            /** @description Validation Error */
            422: {
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
    search_people_people_get: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
                q?: string | null;
                union_id?: string | null;
                member_state?: components["schemas"]["MemberState"] | null;
                staff_kind?: components["schemas"]["StaffKind"] | null;
                retired?: boolean;
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
                    "application/json": components["schemas"]["Page_PersonLine_"];
                };
            };
            /** @description Validation Error */
            422: {
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
    export_people_people_export_get: {
        parameters: {
            query?: {
                q?: string | null;
                union_id?: string | null;
                member_state?: components["schemas"]["MemberState"] | null;
                staff_kind?: components["schemas"]["StaffKind"] | null;
                retired?: boolean;
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
    list_reasons_openings_reasons_get: {
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
                    "application/json": string[];
                };
            };
        };
    };
    open_file_people__person_id__openings_post: {
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
    read_clear_openings__opening_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                opening_id: string;
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
                    "application/json": components["schemas"]["ClearView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    search_number_people_duplicates_post: {
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
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description Validation Error */
            422: {
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
                    "application/json": components["schemas"]["Page_PersonLine_"];
                };
            };
            /** @description Validation Error */
            422: {
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
    retire_person_people__person_id__retire_post: {
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
                "application/json": components["schemas"]["services__directory__people__api__moves__LeaveInput"];
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
                "application/json": components["schemas"]["services__directory__people__api__moves__LeaveInput"];
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
    show_course_people__person_id__course_get: {
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
                    "application/json": components["schemas"]["CourseLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_step_union_members_steps_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepsInput"];
            };
        };
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
    list_newcomers_union_members_newcomers_get: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["NewcomerView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_numbers_member_numbers_get: {
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
                    "application/json": components["schemas"]["NumbersView"];
                };
            };
        };
    };
    set_numbers_member_numbers_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumbersView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_own_me_corrections_get: {
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
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
        };
    };
    ask_me_corrections_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__directory__people__api__corrections__CorrectionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_back_me_corrections__correction_id__take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correction_id: string;
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
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_open_corrections_get: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    answer_corrections__correction_id__answer_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                correction_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["services__directory__people__api__corrections__AnswerInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description Validation Error */
            422: {
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
    list_offices_roles_offices_get: {
        parameters: {
            query?: {
                role?: components["schemas"]["Role"];
                q?: string | null;
                state?: components["schemas"]["OfficeState"] | null;
                cluster_id?: string | null;
                stage?: components["schemas"]["SchoolStage"] | null;
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
                    "application/json": components["schemas"]["OfficesView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_offices_roles_offices_export_get: {
        parameters: {
            query?: {
                role?: components["schemas"]["Role"];
                q?: string | null;
                state?: components["schemas"]["OfficeState"] | null;
                cluster_id?: string | null;
                stage?: components["schemas"]["SchoolStage"] | null;
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
    list_kinds_roles_kinds_get: {
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
                    "application/json": components["schemas"]["RoleKindView"][];
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
                role?: components["schemas"]["Role"] | null;
                standing?: components["schemas"]["Standing"] | null;
                q?: string | null;
                ending_by?: string | null;
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
                    "application/json": components["schemas"]["GrantedView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_roles_roles_export_get: {
        parameters: {
            query?: {
                union_id?: string | null;
                person_id?: string | null;
                role?: components["schemas"]["Role"] | null;
                standing?: components["schemas"]["Standing"] | null;
                q?: string | null;
                ending_by?: string | null;
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
    list_hand_overs_hand_overs_get: {
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
                    "application/json": components["schemas"]["HandOverView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    make_hand_over_hand_overs_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    undo_hand_over_hand_overs__hand_over_id__undo_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hand_over_id: string;
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
                    "application/json": components["schemas"]["HandOverView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_approvers_unions__union_id__approvers_get: {
        parameters: {
            query?: {
                drafter?: string | null;
                matter?: components["schemas"]["Matter"];
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
                    "application/json": components["schemas"]["ApproversView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_template_roster_imports_template_get: {
        parameters: {
            query?: {
                county?: boolean;
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
    list_imports_roster_imports_get: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["Page_ImportLine_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    import_roster_roster_imports_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_roster_roster_imports_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    show_import_roster_imports__import_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    map_columns_roster_imports__import_id__columns_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    commit_import_roster_imports__import_id__commit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    discard_import_roster_imports__import_id__discard_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    undo_import_roster_imports__import_id__undo_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_file_roster_imports__import_id__file_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
    get_rest_roster_imports__import_id__rest_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
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
    list_rows_roster_imports__import_id__rows_get: {
        parameters: {
            query?: {
                verdict?: components["schemas"]["Verdict"] | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                import_id: string;
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
                    "application/json": components["schemas"]["Page_RowView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    mend_cell_roster_imports__import_id__rows__row_no__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                row_no: number;
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CellInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    decide_roster_imports__import_id__decisions_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description Validation Error */
            422: {
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
