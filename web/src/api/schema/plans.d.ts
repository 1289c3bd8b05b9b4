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
         * @description What waits for me: to sign, to do, to decide; the most urgent first.
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
    "/waiting/unions/{union_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waiting In Union
         * @description What is open in a union, by person: what goes along when offices are handed over.
         */
        get: operations["waiting_in_union_waiting_unions__union_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description Drafts, the latest changed first.
         */
        get: operations["list_drafts_drafts_get"];
        put?: never;
        /**
         * Import Plan
         * @description Read a document (.docx, .md, .txt) or pasted text into a draft; nothing is a plan yet.
         */
        post: operations["import_plan_drafts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse
         * @description Read a document and show what is found; nothing is stored.
         */
        post: operations["parse_drafts_parse_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draft_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Draft
         * @description A draft with its source text, tasks, measures and what was left out.
         */
        get: operations["get_draft_drafts__draft_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draft_id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit Draft
         * @description Change the draft; needs the version seen (If-Match).
         */
        post: operations["edit_draft_drafts__draft_id__edits_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draft_id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard Draft
         * @description Throw the draft away; its source stays for the record.
         */
        post: operations["discard_draft_drafts__draft_id__discard_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{draft_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Draft
         * @description Make the work plan; from here on it has to be submitted, approved and issued.
         */
        post: operations["confirm_draft_drafts__draft_id__confirm_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Plans
         * @description The county's plans; a school sees those that were issued.
         */
        get: operations["list_plans_plans_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Plan
         * @description One plan with its tasks and measures.
         */
        get: operations["get_plan_plans__plan_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change Plan
         * @description Mend what a draft says of itself; needs the plan's version (If-Match).
         */
        patch: operations["change_plan_plans__plan_id__patch"];
        trace?: never;
    };
    "/plans/tasks/{plan_task_id}": {
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
         * Remove Plan Task
         * @description Take a task with its measures out of a draft; needs the plan's version (If-Match).
         */
        delete: operations["remove_plan_task_plans_tasks__plan_task_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Plan Task
         * @description Mend a task of a draft; needs the plan's version (If-Match).
         */
        patch: operations["change_plan_task_plans_tasks__plan_task_id__patch"];
        trace?: never;
    };
    "/plans/{plan_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Plan Task
         * @description Add a task to a draft; needs the plan's version (If-Match).
         */
        post: operations["add_plan_task_plans__plan_id__tasks_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/tasks/{plan_task_id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Measure
         * @description Add a measure to a task of a draft; needs the plan's version (If-Match).
         */
        post: operations["add_measure_plans_tasks__plan_task_id__measures_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/measures/{measure_id}": {
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
         * Remove Measure
         * @description Take a measure out of a draft; needs the plan's version (If-Match).
         */
        delete: operations["remove_measure_plans_measures__measure_id__delete"];
        options?: never;
        head?: never;
        /**
         * Change Measure
         * @description Mend a measure of a draft; needs the plan's version (If-Match).
         */
        patch: operations["change_measure_plans_measures__measure_id__patch"];
        trace?: never;
    };
    "/plans/{plan_id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Plan
         * @description Ask the county chair for approval.
         */
        post: operations["submit_plan_plans__plan_id__submit_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Plan
         * @description Take a submitted plan back to mend it, before it is decided on.
         */
        post: operations["withdraw_plan_plans__plan_id__withdraw_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Plan
         * @description Approve the plan in person, or record an approval from a signed slip.
         */
        post: operations["approve_plan_plans__plan_id__approve_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Plan
         * @description Send the plan back to its drafter.
         */
        post: operations["return_plan_plans__plan_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Issue
         * @description What issuing would do, with this day to sign by or with the suggested one.
         */
        get: operations["preview_issue_plans__plan_id__issue_get"];
        put?: never;
        /**
         * Issue Plan
         * @description Issue the approved plan: every school gets its linked copies, in one act.
         */
        post: operations["issue_plan_plans__plan_id__issue_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/newcomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue To Newcomers
         * @description Give an issued plan to the schools that joined since (补发); the schools that got it.
         */
        post: operations["issue_to_newcomers_plans__plan_id__newcomers_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wall
         * @description Who has signed and who has not, how far each school is; the county alone sees it.
         */
        get: operations["wall_plans__plan_id__wall_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Differences
         * @description Where schools differ from the county's plan: own words, own days, own lines, dropped.
         */
        get: operations["list_differences_plans__plan_id__differences_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/chase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chase
         * @description Ask the schools that have not signed; each at most once a week.
         */
        post: operations["chase_plans__plan_id__chase_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/chase-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copy Chase Text
         * @description The text with the missing schools and a link, for the chat group.
         */
        get: operations["copy_chase_text_plans__plan_id__chase_text_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/chase-overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chase Overdue
         * @description Ask the schools with overdue tasks; each at most once a week.
         */
        post: operations["chase_overdue_plans__plan_id__chase_overdue_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/overdue-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copy Overdue Text
         * @description The text with the schools that have overdue tasks and a link, for the chat group.
         */
        get: operations["copy_overdue_text_plans__plan_id__overdue_text_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Plan
         * @description End the plan's year: nothing is asked of the schools any more.
         */
        post: operations["close_plan_plans__plan_id__close_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/wall/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Wall
         * @description The schools that pass the filter, in the order of the wall, as an Excel sheet.
         */
        get: operations["export_wall_plans__plan_id__wall_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plans/{plan_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress
         * @description Progress of schools, clusters and county; a cluster lead sees the own clusters' sums.
         */
        get: operations["progress_plans__plan_id__progress_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List School Plans
         * @description The plans that the caller's unions have been given.
         */
        get: operations["list_school_plans_school_plans_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-plans/{school_plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get School Plan
         * @description The school's one page: the county's list ticked, own lines, signature.
         */
        get: operations["get_school_plan_school_plans__school_plan_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-plans/{school_plan_id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign School Plan
         * @description Sign once for the whole plan; a signature given on paper is recorded with its day.
         */
        post: operations["sign_school_plan_school_plans__school_plan_id__sign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-plans/{school_plan_id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Line
         * @description Add a task of the school's own.
         */
        post: operations["add_line_school_plans__school_plan_id__lines_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Tasks
         * @description All tasks that pass the filter, in the order of the list, as an Excel sheet.
         */
        get: operations["export_tasks_tasks_export_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Tasks
         * @description Tasks the caller may see, in the order of the plan.
         */
        get: operations["list_tasks_tasks_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Task
         * @description One task with its history.
         */
        get: operations["get_task_tasks__task_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Shape Task
         * @description Adapt the task to the school; the county sees the difference. Needs If-Match.
         */
        patch: operations["shape_task_tasks__task_id__patch"];
        trace?: never;
    };
    "/tasks/{task_id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign Task
         * @description Name the person who does it; they are told.
         */
        post: operations["assign_task_tasks__task_id__assign_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Task
         * @description Say that work has begun.
         */
        post: operations["start_task_tasks__task_id__start_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report Task
         * @description Report the task done, also long after the fact (补记).
         */
        post: operations["report_task_tasks__task_id__report_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Back Report
         * @description Take one's own report back.
         */
        post: operations["take_back_report_tasks__task_id__take_back_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Task
         * @description Send a report back to the school with a reason.
         */
        post: operations["return_task_tasks__task_id__return_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exempt Task
         * @description Free the school from the task.
         */
        post: operations["exempt_task_tasks__task_id__exempt_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/oblige": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Oblige Task
         * @description Take an exemption back; the task is open again.
         */
        post: operations["oblige_task_tasks__task_id__oblige_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop Task
         * @description Leave out an optional task; a mandatory one cannot be dropped.
         */
        post: operations["drop_task_tasks__task_id__drop_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Task
         * @description Take a dropped task back in.
         */
        post: operations["restore_task_tasks__task_id__restore_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Evidence
         * @description Records, the latest first.
         *
         *     The officers of a union read all of their union's; everybody who may read a task, those that
         *     answer it. So the county reads what answers its tasks and nothing else.
         */
        get: operations["list_evidence_evidence_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/{evidence_id}/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Match Evidence
         * @description Say which task the record answers; the task moves at once.
         */
        put: operations["match_evidence_evidence__evidence_id__task_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Days
         * @description Days that the county has set beside the state's holidays.
         */
        get: operations["list_days_calendar_days_get"];
        put?: never;
        /**
         * Set Days
         * @description Set days; they win over the state's calendar.
         */
        post: operations["set_days_calendar_days_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check Days
         * @description Whether each day is a school working day, and whether that is still an estimate.
         */
        get: operations["check_days_calendar_check_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/days/{days_id}": {
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
         * Remove Days
         * @description Take days back.
         */
        delete: operations["remove_days_calendar_days__days_id__delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/figures": {
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
        get: operations["list_figures_calendar_figures_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/figures/{name}": {
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
        put: operations["set_figure_calendar_figures__name__put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store File
         * @description Store a paper for one of the caller's unions.
         */
        post: operations["store_file_files_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get File
         * @description The file itself, always as a download.
         */
        get: operations["get_file_files__file_id__get"];
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
         * Actor
         * @description Who carries out a measure; only measures of the school cascade to the school unions.
         * @enum {string}
         */
        Actor: "county" | "cluster" | "school";
        /**
         * AddMeasureEdit
         * @description Add a duty to a task.
         */
        AddMeasureEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "add_measure";
            /** Task */
            task: string;
            /** Text */
            text: string;
            /** @default school */
            actor?: components["schemas"]["Actor"];
        };
        /**
         * ApproveInput
         * @description Approval, or its record from a signed slip.
         */
        ApproveInput: {
            slip?: components["schemas"]["SlipInput"] | null;
        };
        /**
         * AssignInput
         * @description Who does it.
         */
        AssignInput: {
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
        };
        /** Body_import_plan_drafts_post */
        Body_import_plan_drafts_post: {
            /** File */
            file?: string | null;
            /** Text */
            text?: string | null;
        };
        /** Body_parse_drafts_parse_post */
        Body_parse_drafts_parse_post: {
            /** File */
            file?: string | null;
            /** Text */
            text?: string | null;
        };
        /** Body_store_file_files_post */
        Body_store_file_files_post: {
            /** File */
            file: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
        };
        /**
         * Category
         * @description What a task is about; one task has one category.
         * @enum {string}
         */
        Category: "congress" | "proposals" | "disclosure" | "hardship" | "visits" | "health" | "activity" | "ethics" | "award" | "training" | "staff_home" | "research" | "funds" | "organisation" | "other";
        /**
         * ChaseInput
         * @description Which schools to ask; empty asks all that are behind.
         */
        ChaseInput: {
            /**
             * Union Ids
             * @default []
             */
            union_ids?: string[];
        };
        /**
         * ChaseText
         * @description Text to paste into the chat group.
         */
        ChaseText: {
            /** Text */
            text: string;
            /** Missing */
            missing: string[];
        };
        /**
         * ChaseView
         * @description Whom a chase asked.
         */
        ChaseView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Asked */
            asked: string[];
        };
        /**
         * ClusterView
         * @description A cluster's progress; its schools are listed for the county only.
         */
        ClusterView: {
            /** Cluster Id */
            cluster_id: string | null;
            /** Name */
            name: string;
            counts: components["schemas"]["CountsView"];
            /** Schools */
            schools: components["schemas"]["SchoolProgress"][];
        };
        /**
         * ConfirmInput
         * @description Which of the document's plans becomes the work plan, and of which period.
         *
         *     `accept` lists the codes of questions (`needs-confirming`) that the person said yes to.
         */
        ConfirmInput: {
            /**
             * Plan
             * @default 0
             */
            plan?: number;
            /** @default calendar_year */
            period_kind?: components["schemas"]["PeriodKind"];
            /** Year */
            year: number;
            /** Term */
            term?: (1 | 2) | null;
            /** Title */
            title?: string | null;
            /**
             * Accept Doubts
             * @default false
             */
            accept_doubts?: boolean;
            /**
             * Accept
             * @default []
             */
            accept?: components["schemas"]["WarningCode"][];
        };
        /**
         * CountsView
         * @description Tasks that count, those done, and those past their day.
         */
        CountsView: {
            /** Total */
            total: number;
            /** Done */
            done: number;
            /** Overdue */
            overdue: number;
            /** @description Empty for who sees the sums only */
            opens: components["schemas"]["Opening"] | null;
        };
        /**
         * DateMention
         * @description A time named in the text; soft mentions such as 期末 carry no month.
         */
        DateMention: {
            /** Text */
            text: string;
            /** Month */
            month?: number | null;
            /** Day */
            day?: number | null;
            /** Year */
            year?: number | null;
        };
        /**
         * DayKind
         * @description What a county says about a run of days.
         * @enum {string}
         */
        DayKind: "holiday" | "makeup" | "vacation" | "school_day";
        /**
         * DayView
         * @description What a day is for the schools.
         */
        DayView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Working */
            working: boolean;
            /** Estimate */
            estimate: boolean;
        };
        /**
         * DaysInput
         * @description Days of one kind, both ends included.
         */
        DaysInput: {
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
            kind: components["schemas"]["DayKind"];
            /** Note */
            note: string;
        };
        /**
         * DaysView
         * @description Days that the county has set.
         */
        DaysView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
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
            kind: components["schemas"]["DayKind"];
            /** Note */
            note: string;
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
         * Deadline
         * @description By when, as written: a month and its day; without a day the month's last day is meant.
         *
         *     The year is that of the plan's period, unless the words name one. The 29 February stands for
         *     the last day of that month in any year.
         */
        Deadline: {
            /** Text */
            text: string;
            /** Month */
            month: number;
            /** Day */
            day?: number | null;
            /** Year */
            year?: number | null;
            doubt?: components["schemas"]["DeadlineDoubt"] | null;
        };
        /**
         * DeadlineDoubt
         * @description Why the deadline read from a sentence may not be the one meant.
         * @enum {string}
         */
        DeadlineDoubt: "several" | "past" | "no_such_day";
        /**
         * DescribeEdit
         * @description Change what a plan says of itself.
         */
        DescribeEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "describe";
            /** Plan */
            plan: number;
            /** Title */
            title?: string | null;
            /** Year */
            year?: number | null;
            /** Organisation */
            organisation?: string | null;
            /** Guiding Ideology */
            guiding_ideology?: string | null;
        };
        /**
         * DifferenceView
         * @description A school's differences from the county's plan.
         */
        DifferenceView: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            /** Tasks */
            tasks: components["schemas"]["TaskView"][];
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
         * Doubt
         * @description Something a person should look at; `reason` is shown as it is.
         */
        Doubt: {
            /** Code */
            code: string;
            /** Reason */
            reason: string;
        };
        /**
         * DraftContent
         * @description All that was found in one document; `made` numbers the items people added.
         */
        DraftContent: {
            /** Plans */
            plans: components["schemas"]["DraftPlan"][];
            /**
             * Left Out
             * @default []
             */
            left_out?: components["schemas"]["LeftOutText"][];
            /**
             * Made
             * @default 0
             */
            made?: number;
        };
        /**
         * DraftDoubt
         * @description A place somebody should look at; settled once somebody did.
         */
        DraftDoubt: {
            /** Code */
            code: string;
            /** Reason */
            reason: string;
            /**
             * Settled
             * @default false
             */
            settled?: boolean;
        };
        /**
         * DraftDue
         * @description A proposed day with the words it was read from; it moves with the plan's period.
         *
         *     `year_named` is set where the words name the year: such a day stays where it is.
         */
        DraftDue: {
            /**
             * On
             * Format: date
             */
            on: string;
            /** Words */
            words: string;
            basis: components["schemas"]["DueBasis"];
            /**
             * Year Named
             * @default false
             */
            year_named?: boolean;
        };
        /**
         * DraftLine
         * @description A draft in a list, by the title of its first plan and the name of its file.
         */
        DraftLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string | null;
            /** Name */
            name: string;
            state: components["schemas"]["DraftState"];
            /** Version */
            version: number;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Plan Id */
            plan_id: string | null;
        };
        /**
         * DraftMeasure
         * @description A proposed duty of a task.
         *
         *     `due_on` is a person's own day and outweighs what `due` proposes, as does a day of the task;
         *     without any of them the measure is due at the end of its months.
         */
        DraftMeasure: {
            /** Id */
            id: string;
            /** Text */
            text: string;
            actor: components["schemas"]["Actor"];
            /** Deliverable */
            deliverable?: string | null;
            /**
             * Months
             * @default []
             */
            months?: number[];
            /** Due On */
            due_on?: string | null;
            due?: components["schemas"]["DraftDue"] | null;
            /**
             * Mandatory
             * @default true
             */
            mandatory?: boolean;
            /**
             * File Required
             * @default false
             */
            file_required?: boolean;
            /**
             * Spans
             * @default []
             */
            spans?: [
                number,
                number
            ][];
        };
        /**
         * DraftPlan
         * @description One plan found in the document.
         *
         *     `period` is the one its title probably means, `sign_within` the school working days that its
         *     text gives for signing.
         */
        DraftPlan: {
            /** Title */
            title: string | null;
            /** Year */
            year: number | null;
            /** Organisation */
            organisation: string | null;
            /** Guiding Ideology */
            guiding_ideology: string | null;
            /** Tasks */
            tasks: components["schemas"]["DraftTask"][];
            period?: components["schemas"]["Period"] | null;
            /** Sign Within */
            sign_within?: number | null;
            /**
             * Doubts
             * @default []
             */
            doubts?: components["schemas"]["DraftDoubt"][];
            /**
             * Spans
             * @default []
             */
            spans?: [
                number,
                number
            ][];
        };
        /**
         * DraftState
         * @description Where a draft stands.
         * @enum {string}
         */
        DraftState: "open" | "confirmed" | "discarded";
        /**
         * DraftTask
         * @description A task found in the source, or a month's item that will be a dated task.
         *
         *     In a plan that has tasks a month's item is for reference only: it is proposed as dropped, and
         *     `repeats` is the measure that says the same.
         */
        DraftTask: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Text */
            text: string;
            category: components["schemas"]["Category"];
            /** Section */
            section?: string | null;
            /** Number */
            number?: string | null;
            /**
             * Months
             * @default []
             */
            months?: number[];
            /** Due On */
            due_on?: string | null;
            /**
             * Responsible
             * @default []
             */
            responsible?: string[];
            /**
             * From Month List
             * @default false
             */
            from_month_list?: boolean;
            /** Repeats */
            repeats?: string | null;
            /**
             * Dropped
             * @default false
             */
            dropped?: boolean;
            /**
             * Doubts
             * @default []
             */
            doubts?: components["schemas"]["DraftDoubt"][];
            /**
             * Measures
             * @default []
             */
            measures?: components["schemas"]["DraftMeasure"][];
            /**
             * Spans
             * @default []
             */
            spans?: [
                number,
                number
            ][];
        };
        /**
         * DraftView
         * @description A draft with its source; spans count characters of `source_text`.
         */
        DraftView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string | null;
            /** Name */
            name: string;
            state: components["schemas"]["DraftState"];
            /** Version */
            version: number;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Plan Id */
            plan_id: string | null;
            /** Source Text */
            source_text: string;
            content: components["schemas"]["DraftContent"];
            /**
             * Open Doubts
             * @description Places to look at, for each plan
             */
            open_doubts: number[];
            /** Actions */
            actions: string[];
        };
        /**
         * DropEdit
         * @description Leave a task out, or take it back in.
         */
        DropEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "drop" | "restore";
            /** Task */
            task: string;
        };
        /**
         * DropInput
         * @description Why the school leaves the task out.
         */
        DropInput: {
            /** Reason */
            reason?: string | null;
        };
        /**
         * DropMeasureEdit
         * @description Remove a duty.
         */
        DropMeasureEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "drop_measure";
            /** Measure */
            measure: string;
        };
        /**
         * DueBasis
         * @description What a proposed day was read from: a day, only a month, or the monthly table.
         * @enum {string}
         */
        DueBasis: "day" | "month" | "table";
        /**
         * EditsInput
         * @description Edits that are applied together or not at all.
         */
        EditsInput: {
            /** Edits */
            edits: (components["schemas"]["DescribeEdit"] | components["schemas"]["TaskEdit"] | components["schemas"]["ObligeEdit"] | components["schemas"]["MergeEdit"] | components["schemas"]["SplitEdit"] | components["schemas"]["DropEdit"] | components["schemas"]["SettleEdit"] | components["schemas"]["AddMeasureEdit"] | components["schemas"]["MeasureEdit"] | components["schemas"]["DropMeasureEdit"] | components["schemas"]["TakeInEdit"])[];
        };
        /**
         * EvidenceView
         * @description A record; `record_kind` and `record_id` say where it lies.
         */
        EvidenceView: {
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
            /** Record Kind */
            record_kind: string;
            /**
             * Record Id
             * Format: uuid
             */
            record_id: string;
            /** Title */
            title: string;
            /**
             * Happened On
             * Format: date
             */
            happened_on: string;
            /** Day Label */
            day_label: string;
            /** Category Label */
            category_label: string;
            /** From Paper */
            from_paper: boolean;
            /** Task Id */
            task_id: string | null;
            /** Task Text */
            task_text: string | null;
            /** Matched By Name */
            matched_by_name: string | null;
            /** Actions */
            actions: string[];
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
        FigureName: "sign_within_days" | "remind_owner_before" | "tell_county_after" | "chase_every_days";
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
         * FileView
         * @description A stored file, without its content.
         */
        FileView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Media Type */
            media_type: string;
            /** Size */
            size: number;
            /** Sha256 */
            sha256: string;
            /**
             * Made At
             * Format: date-time
             */
            made_at: string;
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
         * IssueInput
         * @description By when the schools sign; without it the county's number of school working days.
         */
        IssueInput: {
            /** Sign By */
            sign_by?: string | null;
        };
        /**
         * IssuePreview
         * @description What issuing would do, to look at before it is done.
         */
        IssuePreview: {
            /** Schools */
            schools: number;
            /**
             * Chairs
             * @description Schools whose union chair is known and will be told
             */
            chairs: number;
            /** School Measures */
            school_measures: number;
            /** County Measures */
            county_measures: number;
            /** Cluster Measures */
            cluster_measures: number;
            /**
             * Sign By
             * Format: date
             * @description The day looked at: the one asked about, else the suggested
             */
            sign_by: string;
            /**
             * Suggested Sign By
             * Format: date
             */
            suggested_sign_by: string;
            /**
             * Sign Within
             * @description School working days, from which the day is suggested
             */
            sign_within: number;
            sign_within_from: components["schemas"]["SignTermSource"];
            /**
             * Past
             * @description Measures whose day is over; they would be due on `sign_by`
             */
            past: number;
            /**
             * Before Signing
             * @description Measures of a day to come that is before `sign_by`
             */
            before_signing: number;
            /** Same Title */
            same_title: components["schemas"]["SamePlan"][];
            /**
             * Issued This Month
             * @description Plans already put on the schools this month
             */
            issued_this_month: number;
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
         * LeftOut
         * @description A piece of the source that belongs to no plan item, and why.
         */
        LeftOut: {
            /** Text */
            text: string;
            /** Code */
            code: string;
            /** Reason */
            reason: string;
            span: components["schemas"]["Span"];
        };
        /**
         * LeftOutText
         * @description Source text that belongs to no item; it can be taken in as a task.
         */
        LeftOutText: {
            /** Text */
            text: string;
            /** Code */
            code: string;
            /** Reason */
            reason: string;
            /** Span */
            span: [
                number,
                number
            ];
            /**
             * Taken
             * @default false
             */
            taken?: boolean;
        };
        /**
         * MatchInput
         * @description The task that the record answers; null says that it answers none.
         */
        MatchInput: {
            /** Task Id */
            task_id: string | null;
        };
        /**
         * Measure
         * @description One duty cut out of a task; a person confirms it before it cascades.
         */
        Measure: {
            /** Text */
            text: string;
            actor: components["schemas"]["Actor"];
            /** Deliverable */
            deliverable?: string | null;
            /**
             * Months
             * @default []
             */
            months?: number[];
            due?: components["schemas"]["Deadline"] | null;
            span: components["schemas"]["Span"];
        };
        /**
         * MeasureChangeInput
         * @description Fields of a measure to change; those left out stay.
         */
        MeasureChangeInput: {
            /** Text */
            text?: string | null;
            actor?: components["schemas"]["Actor"] | null;
            /** Deliverable */
            deliverable?: string | null;
            /** Due On */
            due_on?: string | null;
            /** Mandatory */
            mandatory?: boolean | null;
            /** File Required */
            file_required?: boolean | null;
            /** Records Needed */
            records_needed?: number | null;
        };
        /**
         * MeasureEdit
         * @description Change a duty.
         */
        MeasureEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "change_measure";
            /** Measure */
            measure: string;
            /** Text */
            text?: string | null;
            actor?: components["schemas"]["Actor"] | null;
            /** Deliverable */
            deliverable?: string | null;
            /** Months */
            months?: number[] | null;
            /** Due On */
            due_on?: string | null;
            /** Mandatory */
            mandatory?: boolean | null;
            /** File Required */
            file_required?: boolean | null;
        };
        /**
         * MeasureInput
         * @description A further measure of a task.
         */
        MeasureInput: {
            /** Text */
            text: string;
            /** @default school */
            actor?: components["schemas"]["Actor"];
            /** Deliverable */
            deliverable?: string | null;
            /** Due On */
            due_on?: string | null;
            /**
             * Mandatory
             * @default true
             */
            mandatory?: boolean;
            /**
             * File Required
             * @default false
             */
            file_required?: boolean;
            /**
             * Records Needed
             * @default 1
             */
            records_needed?: number;
        };
        /**
         * MeasureView
         * @description A duty below a task of the plan.
         */
        MeasureView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Position */
            position: number;
            /** Text */
            text: string;
            actor: components["schemas"]["Actor"];
            /** Deliverable */
            deliverable: string | null;
            /** Months */
            months: number[];
            /** Due On */
            due_on: string | null;
            /** Mandatory */
            mandatory: boolean;
            /** File Required */
            file_required: boolean;
            /** Records Needed */
            records_needed: number;
        };
        /**
         * MergeEdit
         * @description Make one task of several.
         */
        MergeEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "merge";
            /** Tasks */
            tasks: string[];
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
         * MonthList
         * @description The items listed under one month, or under several named together.
         */
        MonthList: {
            /** Months */
            months: number[];
            /** Items */
            items: string[];
            /** Item Spans */
            item_spans: components["schemas"]["Span"][][];
            /**
             * Actors
             * @default []
             */
            actors?: (components["schemas"]["Actor"] | null)[];
            /** Spans */
            spans: components["schemas"]["Span"][];
        };
        /**
         * MoveView
         * @description One step in the task's life.
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
         * ObligeEdit
         * @description Mark all measures of a task as mandatory (必办) or optional.
         */
        ObligeEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "oblige";
            /** Task */
            task: string;
            /** Mandatory */
            mandatory: boolean;
        };
        /**
         * Opening
         * @description The lists of tasks behind the three figures.
         */
        Opening: {
            /** Total */
            total: string;
            /** Done */
            done: string;
            /** Overdue */
            overdue: string;
        };
        /**
         * OwnLineInput
         * @description A task that the school adds.
         */
        OwnLineInput: {
            /** Text */
            text: string;
            /** @default other */
            category?: components["schemas"]["Category"];
            /** Due On */
            due_on?: string | null;
            /** Owner Id */
            owner_id?: string | null;
        };
        /**
         * OwnedView
         * @description How many open tasks of the union somebody is named for.
         */
        OwnedView: {
            /**
             * Owner Id
             * Format: uuid
             */
            owner_id: string;
            /** Owner Name */
            owner_name: string;
            /** Tasks */
            tasks: number;
        };
        /** Page[EvidenceView] */
        Page_EvidenceView_: {
            /** Items */
            items: components["schemas"]["EvidenceView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /** Page[TaskView] */
        Page_TaskView_: {
            /** Items */
            items: components["schemas"]["TaskView"][];
            /** Next */
            next?: string | null;
            /** Total */
            total?: number | null;
        };
        /**
         * ParseResult
         * @description Every plan of the page; item spans and left-out spans cover all its non-blank characters.
         */
        ParseResult: {
            /** Plans */
            plans: components["schemas"]["Plan"][];
            /** Left Out */
            left_out: components["schemas"]["LeftOut"][];
            /** Encoding */
            encoding: string;
            /** Script */
            script: string;
            /** Characters */
            characters: number;
            /** Source Text */
            source_text: string;
        };
        /**
         * Period
         * @description A calendar year, a school year from 1 September, or one of its two terms.
         */
        Period: {
            kind: components["schemas"]["PeriodKind"];
            /** First Year */
            first_year: number;
            /** Term */
            term?: (1 | 2) | null;
        };
        /**
         * PeriodKind
         * @description Plans, funds and assessment run by calendar year, congress and ethics by school year.
         * @enum {string}
         */
        PeriodKind: "calendar_year" | "school_year" | "term";
        /**
         * Plan
         * @description One work plan of the page; the guiding ideology is verbatim, never generated.
         */
        Plan: {
            /** Title */
            title: string | null;
            /** Year */
            year: number | null;
            /** Organisation */
            organisation: string | null;
            /** Guiding Ideology */
            guiding_ideology: string | null;
            /** Guiding Spans */
            guiding_spans: components["schemas"]["Span"][];
            /** Sections */
            sections: components["schemas"]["Section"][];
            /** Monthly */
            monthly: components["schemas"]["MonthList"][];
            sign_term?: components["schemas"]["SignTerm"] | null;
            /** Doubts */
            doubts: components["schemas"]["Doubt"][];
            /** Spans */
            spans: components["schemas"]["Span"][];
        };
        /**
         * PlanChangeInput
         * @description What the plan says of itself; fields left out stay, null empties the two optional ones.
         */
        PlanChangeInput: {
            /** Title */
            title?: string | null;
            /** Organisation */
            organisation?: string | null;
            /** Guiding Ideology */
            guiding_ideology?: string | null;
        };
        /**
         * PlanLine
         * @description A plan in a list.
         */
        PlanLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            state: components["schemas"]["PlanState"];
            /** State Label */
            state_label: string;
            /** Period */
            period: string;
            /** Version */
            version: number;
            /** Sign By */
            sign_by: string | null;
            /** Issued At */
            issued_at: string | null;
        };
        /**
         * PlanState
         * @description Where a work plan stands.
         * @enum {string}
         */
        PlanState: "draft" | "submitted" | "returned" | "approved" | "issued" | "closed";
        /**
         * PlanTaskChangeInput
         * @description Fields of a task of the plan to change; those left out stay.
         */
        PlanTaskChangeInput: {
            /** Title */
            title?: string | null;
            /** Text */
            text?: string | null;
            category?: components["schemas"]["Category"] | null;
        };
        /**
         * PlanTaskInput
         * @description A further task of the plan.
         */
        PlanTaskInput: {
            /** Title */
            title: string;
            /** Text */
            text: string;
            /** @default other */
            category?: components["schemas"]["Category"];
        };
        /**
         * PlanTaskView
         * @description A numbered task of the plan with its measures.
         */
        PlanTaskView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Position */
            position: number;
            /** Section */
            section: string | null;
            /** Number */
            number: string | null;
            /** Title */
            title: string;
            /** Text */
            text: string;
            category: components["schemas"]["Category"];
            /** Measures */
            measures: components["schemas"]["MeasureView"][];
        };
        /**
         * PlanView
         * @description A plan with everything in it and what the caller may do now.
         */
        PlanView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            state: components["schemas"]["PlanState"];
            /** State Label */
            state_label: string;
            /** Period */
            period: string;
            /** Version */
            version: number;
            /** Sign By */
            sign_by: string | null;
            /** Issued At */
            issued_at: string | null;
            /** Organisation */
            organisation: string | null;
            /** Guiding Ideology */
            guiding_ideology: string | null;
            period_kind: components["schemas"]["PeriodKind"];
            /** Period Year */
            period_year: number;
            /** Decision Paper */
            decision_paper: {
                [key: string]: unknown;
            } | null;
            /** Return Reason */
            return_reason: string | null;
            /** Draft Id */
            draft_id: string | null;
            /**
             * County Chair
             * @description Who decides, to be named on a signed slip
             */
            county_chair: string | null;
            /**
             * Deciders
             * @description Whose turn it is to decide, by name
             */
            deciders: string;
            /** Tasks */
            tasks: components["schemas"]["PlanTaskView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * ProgressView
         * @description Progress rolled up: school, cluster, all schools; and the county's own tasks beside it.
         */
        ProgressView: {
            /**
             * Plan Id
             * Format: uuid
             */
            plan_id: string;
            schools: components["schemas"]["CountsView"];
            county: components["schemas"]["CountsView"];
            /** Clusters */
            clusters: components["schemas"]["ClusterView"][];
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
         * ReportInput
         * @description One statement and the day it was done; a file has to be there only where it was asked for.
         */
        ReportInput: {
            /** Statement */
            statement: string;
            /**
             * Done On
             * Format: date
             */
            done_on: string;
            /**
             * From Paper
             * @description From a paper; also set where it was done more than a week before
             * @default false
             */
            from_paper?: boolean;
            /** File Id */
            file_id?: string | null;
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
         * ReturnInput
         * @description Why the plan goes back.
         */
        ReturnInput: {
            /** Reason */
            reason: string;
            slip?: components["schemas"]["SlipInput"] | null;
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
         * SamePlan
         * @description Another plan of the same title, in a sentence that says since when it is there.
         */
        SamePlan: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Sentence */
            sentence: string;
        };
        /**
         * SchoolPlanLine
         * @description A school's copy in a list.
         */
        SchoolPlanLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Plan Id
             * Format: uuid
             */
            plan_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Title */
            title: string;
            /** Period */
            period: string;
            /**
             * Sign By
             * Format: date
             */
            sign_by: string;
            /** Signed On */
            signed_on: string | null;
        };
        /**
         * SchoolPlanView
         * @description The one page of a school: the county's list, the own lines, the signature.
         */
        SchoolPlanView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Plan Id
             * Format: uuid
             */
            plan_id: string;
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Title */
            title: string;
            /** Period */
            period: string;
            /**
             * Sign By
             * Format: date
             */
            sign_by: string;
            /** Signed On */
            signed_on: string | null;
            /** Union Name */
            union_name: string;
            /** Organisation */
            organisation: string | null;
            /** Guiding Ideology */
            guiding_ideology: string | null;
            plan_state: components["schemas"]["PlanState"];
            /** Sign By Label */
            sign_by_label: string;
            /** Signed Name */
            signed_name: string | null;
            /** From Paper */
            from_paper: boolean;
            counts: components["schemas"]["CountsView"];
            /** Tasks */
            tasks: components["schemas"]["TaskView"][];
            /** Actions */
            actions: string[];
        };
        /**
         * SchoolProgress
         * @description A school's progress.
         */
        SchoolProgress: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            counts: components["schemas"]["CountsView"];
        };
        /**
         * Section
         * @description The lowest heading above tasks; `parent` is the heading above it, with its number.
         */
        Section: {
            /** Number */
            number: string | null;
            /** Heading */
            heading: string;
            /** Parent */
            parent: string | null;
            /** Tasks */
            tasks: components["schemas"]["Task"][];
            /** Spans */
            spans: components["schemas"]["Span"][];
        };
        /**
         * SettleEdit
         * @description The doubts of a task, of a plan with its tasks, or of everything have been looked at.
         *
         *     `doubt` settles one of those about the plan as a whole, by its place among them.
         */
        SettleEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "settle";
            /** Task */
            task?: string | null;
            /** Plan */
            plan?: number | null;
            /** Doubt */
            doubt?: number | null;
        };
        /**
         * ShapeInput
         * @description The school's own words and day; null takes the county's again, what is left out stays.
         */
        ShapeInput: {
            /** Own Text */
            own_text?: string | null;
            /** Own Due On */
            own_due_on?: string | null;
        };
        /**
         * SignInput
         * @description Signing in person needs nothing; a signature on paper names its day and signer.
         */
        SignInput: {
            /**
             * From Paper
             * @default false
             */
            from_paper?: boolean;
            /** Signed On */
            signed_on?: string | null;
            /** Signed Name */
            signed_name?: string | null;
        };
        /**
         * SignTerm
         * @description The sentence by which a plan gives the schools a number of working days to sign.
         */
        SignTerm: {
            /** Days */
            days: number;
            /** Text */
            text: string;
            span: components["schemas"]["Span"];
        };
        /**
         * SignTermSource
         * @description Where the number of school working days to sign comes from.
         * @enum {string}
         */
        SignTermSource: "county" | "document" | "usual";
        /**
         * SlipInput
         * @description A decision taken on paper (签批单).
         */
        SlipInput: {
            /** Decided By */
            decided_by: string;
            /**
             * Decided On
             * Format: date
             */
            decided_on: string;
            /** Reference */
            reference: string;
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
         * Span
         * @description A half-open range of characters of the decoded text.
         */
        Span: {
            /** Start */
            start: number;
            /** End */
            end: number;
        };
        /**
         * SplitEdit
         * @description Make two tasks of one, at a character of its text.
         */
        SplitEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "split";
            /** Task */
            task: string;
            /** At */
            at: number;
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
         * TakeInEdit
         * @description Make a task of text that was left out.
         */
        TakeInEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "take_in";
            /** Left Out */
            left_out: number;
            /** Plan */
            plan: number;
        };
        /**
         * Task
         * @description One unit of planned work; `text` leaves out the adverts that stood inside it.
         */
        Task: {
            /** Number */
            number: string | null;
            /** Title */
            title: string;
            /** Text */
            text: string;
            category: components["schemas"]["Category"];
            /** Months */
            months: number[];
            /** Dates */
            dates: components["schemas"]["DateMention"][];
            /** Responsible */
            responsible: string[];
            due?: components["schemas"]["Deadline"] | null;
            /** Measures */
            measures: components["schemas"]["Measure"][];
            /** Doubts */
            doubts: components["schemas"]["Doubt"][];
            /** Spans */
            spans: components["schemas"]["Span"][];
        };
        /**
         * TaskDetail
         * @description A task with its history; `source_*` name the meeting that decided it.
         */
        TaskDetail: {
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
            /** Cluster Id */
            cluster_id: string | null;
            /** Cluster Name */
            cluster_name: string | null;
            /**
             * Plan Id
             * Format: uuid
             */
            plan_id: string;
            /** Measure Id */
            measure_id: string | null;
            /** Version */
            version: number;
            /** Heading */
            heading: string;
            category: components["schemas"]["Category"];
            /** Text */
            text: string;
            /** County Text */
            county_text: string | null;
            /** Deliverable */
            deliverable: string | null;
            /** Mandatory */
            mandatory: boolean;
            /** File Required */
            file_required: boolean;
            /** Records Needed */
            records_needed: number;
            /** Own Line */
            own_line: boolean;
            /** Adapted */
            adapted: boolean;
            /** Due On */
            due_on: string | null;
            /** County Due On */
            county_due_on: string | null;
            /** Named Due On */
            named_due_on: string | null;
            /** Due Label */
            due_label: string;
            /** Days Left */
            days_left: string;
            /** Overdue */
            overdue: boolean;
            /** Owner Id */
            owner_id: string | null;
            /** Owner Name */
            owner_name: string | null;
            state: components["schemas"]["TaskState"];
            /** State Label */
            state_label: string;
            /** Statement */
            statement: string | null;
            /** Done On */
            done_on: string | null;
            /** From Paper */
            from_paper: boolean;
            /** File Id */
            file_id: string | null;
            /** Reason */
            reason: string | null;
            /** Actions */
            actions: string[];
            /** Source Id */
            source_id: string | null;
            /** Source Title */
            source_title: string | null;
            /** Source Day */
            source_day: string | null;
            /** History */
            history: components["schemas"]["MoveView"][];
        };
        /**
         * TaskEdit
         * @description Retitle, reword, recategorise or date a task.
         */
        TaskEdit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "change_task";
            /** Task */
            task: string;
            /** Title */
            title?: string | null;
            /** Text */
            text?: string | null;
            category?: components["schemas"]["Category"] | null;
            /** Months */
            months?: number[] | null;
            /** Due On */
            due_on?: string | null;
            /** Responsible */
            responsible?: string[] | null;
        };
        /**
         * TaskState
         * @description Where a task stands; overdue is a mark beside the state, not a state.
         * @enum {string}
         */
        TaskState: "planned" | "assigned" | "in_progress" | "done" | "exempted" | "cancelled";
        /**
         * TaskView
         * @description A task as its union sees it, and the county's wording beside the school's.
         *
         *     `cluster_id` names the cluster for which the county's union does a measure of the clusters;
         *     `named_due_on` is the plan's own day where it came before signing and was moved.
         */
        TaskView: {
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
            /** Cluster Id */
            cluster_id: string | null;
            /** Cluster Name */
            cluster_name: string | null;
            /**
             * Plan Id
             * Format: uuid
             */
            plan_id: string;
            /** Measure Id */
            measure_id: string | null;
            /** Version */
            version: number;
            /** Heading */
            heading: string;
            category: components["schemas"]["Category"];
            /** Text */
            text: string;
            /** County Text */
            county_text: string | null;
            /** Deliverable */
            deliverable: string | null;
            /** Mandatory */
            mandatory: boolean;
            /** File Required */
            file_required: boolean;
            /** Records Needed */
            records_needed: number;
            /** Own Line */
            own_line: boolean;
            /** Adapted */
            adapted: boolean;
            /** Due On */
            due_on: string | null;
            /** County Due On */
            county_due_on: string | null;
            /** Named Due On */
            named_due_on: string | null;
            /** Due Label */
            due_label: string;
            /** Days Left */
            days_left: string;
            /** Overdue */
            overdue: boolean;
            /** Owner Id */
            owner_id: string | null;
            /** Owner Name */
            owner_name: string | null;
            state: components["schemas"]["TaskState"];
            /** State Label */
            state_label: string;
            /** Statement */
            statement: string | null;
            /** Done On */
            done_on: string | null;
            /** From Paper */
            from_paper: boolean;
            /** File Id */
            file_id: string | null;
            /** Reason */
            reason: string | null;
            /** Actions */
            actions: string[];
        };
        /**
         * UnionKind
         * @description A county body or a school's union.
         * @enum {string}
         */
        UnionKind: "county" | "school";
        /**
         * UnionWaitingView
         * @description What is open in a union, by who is to do it; requests to sign go with the office.
         */
        UnionWaitingView: {
            /** Owners */
            owners: components["schemas"]["OwnedView"][];
            /**
             * To Sign
             * @description Plans the union has not signed for
             */
            to_sign: number;
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
         * WallLine
         * @description A school on the county wall.
         */
        WallLine: {
            /**
             * Union Id
             * Format: uuid
             */
            union_id: string;
            /** Name */
            name: string;
            /** Initials */
            initials: string;
            /** Cluster Name */
            cluster_name: string | null;
            /** Chair */
            chair: string | null;
            /**
             * School Plan Id
             * Format: uuid
             */
            school_plan_id: string;
            /** Signed On */
            signed_on: string | null;
            /** Signed Name */
            signed_name: string | null;
            /** From Paper */
            from_paper: boolean;
            /** Last Chased At */
            last_chased_at: string | null;
            /** Tasks Chased At */
            tasks_chased_at: string | null;
            counts: components["schemas"]["CountsView"];
            /** Differences */
            differences: number;
        };
        /**
         * WallState
         * @description Which schools of the wall to look at.
         * @enum {string}
         */
        WallState: "all" | "signed" | "unsigned" | "overdue" | "different";
        /**
         * WallView
         * @description Every school of a plan, trouble first.
         */
        WallView: {
            /**
             * Plan Id
             * Format: uuid
             */
            plan_id: string;
            /** Title */
            title: string;
            /** Sign By */
            sign_by: string | null;
            /** Signed */
            signed: number;
            /** Unsigned */
            unsigned: number;
            /**
             * Newcomers
             * @description Schools that joined since and have no copy yet
             */
            newcomers: number;
            /** Rows */
            rows: components["schemas"]["WallLine"][];
            /** Actions */
            actions: string[];
        };
        /**
         * WarningCode
         * @description Each reason to ask again.
         * @enum {string}
         */
        WarningCode: "same-title" | "year-differs";
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
    waiting_in_union_waiting_unions__union_id__get: {
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
                    "application/json": components["schemas"]["UnionWaitingView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_drafts_drafts_get: {
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
                    "application/json": components["schemas"]["DraftLine"][];
                };
            };
        };
    };
    import_plan_drafts_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["Body_import_plan_drafts_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    parse_drafts_parse_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["Body_parse_drafts_parse_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseResult"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_draft_drafts__draft_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft_id: string;
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
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    edit_draft_drafts__draft_id__edits_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditsInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    discard_draft_drafts__draft_id__discard_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft_id: string;
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
                    "application/json": components["schemas"]["DraftLine"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    confirm_draft_drafts__draft_id__confirm_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_plans_plans_get: {
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
                    "application/json": components["schemas"]["PlanLine"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_plan_plans__plan_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_plan_plans__plan_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChangeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_plan_task_plans_tasks__plan_task_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_task_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_plan_task_plans_tasks__plan_task_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskChangeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_plan_task_plans__plan_id__tasks_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTaskInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_measure_plans_tasks__plan_task_id__measures_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_measure_plans_measures__measure_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measure_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    change_measure_plans_measures__measure_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measure_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureChangeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    submit_plan_plans__plan_id__submit_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    withdraw_plan_plans__plan_id__withdraw_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    approve_plan_plans__plan_id__approve_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    return_plan_plans__plan_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    preview_issue_plans__plan_id__issue_get: {
        parameters: {
            query?: {
                sign_by?: string | null;
            };
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["IssuePreview"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    issue_plan_plans__plan_id__issue_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    issue_to_newcomers_plans__plan_id__newcomers_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": string[];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    wall_plans__plan_id__wall_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
    list_differences_plans__plan_id__differences_get: {
        parameters: {
            query?: {
                union_id?: string | null;
            };
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["DifferenceView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    chase_plans__plan_id__chase_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    copy_chase_text_plans__plan_id__chase_text_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["ChaseText"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    chase_overdue_plans__plan_id__chase_overdue_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaseInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    copy_overdue_text_plans__plan_id__overdue_text_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["ChaseText"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    close_plan_plans__plan_id__close_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_wall_plans__plan_id__wall_export_get: {
        parameters: {
            query?: {
                state?: components["schemas"]["WallState"];
                cluster?: string;
                name?: string;
            };
            header?: never;
            path: {
                plan_id: string;
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
    progress_plans__plan_id__progress_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: string;
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
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_school_plans_school_plans_get: {
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
                    "application/json": components["schemas"]["SchoolPlanLine"][];
                };
            };
        };
    };
    get_school_plan_school_plans__school_plan_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school_plan_id: string;
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
                    "application/json": components["schemas"]["SchoolPlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    sign_school_plan_school_plans__school_plan_id__sign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school_plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolPlanView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_line_school_plans__school_plan_id__lines_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school_plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnLineInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    export_tasks_tasks_export_get: {
        parameters: {
            query?: {
                plan_id?: string | null;
                union_id?: string | null;
                measure_id?: string | null;
                cluster?: string | "none" | null;
                level?: components["schemas"]["UnionKind"] | null;
                mine?: boolean;
                counted?: boolean;
                state?: components["schemas"]["TaskState"] | null;
                category?: components["schemas"]["Category"] | null;
                overdue?: boolean | null;
                due_from?: string | null;
                due_to?: string | null;
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
    list_tasks_tasks_get: {
        parameters: {
            query?: {
                plan_id?: string | null;
                union_id?: string | null;
                measure_id?: string | null;
                cluster?: string | "none" | null;
                level?: components["schemas"]["UnionKind"] | null;
                mine?: boolean;
                counted?: boolean;
                state?: components["schemas"]["TaskState"] | null;
                category?: components["schemas"]["Category"] | null;
                overdue?: boolean | null;
                due_from?: string | null;
                due_to?: string | null;
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
                    "application/json": components["schemas"]["Page_TaskView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_task_tasks__task_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    shape_task_tasks__task_id__patch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShapeInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    assign_task_tasks__task_id__assign_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    start_task_tasks__task_id__start_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    report_task_tasks__task_id__report_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    take_back_report_tasks__task_id__take_back_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    return_task_tasks__task_id__return_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    exempt_task_tasks__task_id__exempt_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    oblige_task_tasks__task_id__oblige_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    drop_task_tasks__task_id__drop_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DropInput"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    restore_task_tasks__task_id__restore_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                task_id: string;
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
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_evidence_evidence_get: {
        parameters: {
            query?: {
                union_id?: string | null;
                task_id?: string | null;
                year?: number | null;
                category?: components["schemas"]["Category"] | null;
                unmatched?: boolean;
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
                    "application/json": components["schemas"]["Page_EvidenceView_"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    match_evidence_evidence__evidence_id__task_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                evidence_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_days_calendar_days_get: {
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
                    "application/json": components["schemas"]["DaysView"][];
                };
            };
        };
    };
    set_days_calendar_days_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DaysInput"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    check_days_calendar_check_get: {
        parameters: {
            query: {
                first: string;
                days?: number;
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
                    "application/json": components["schemas"]["DayView"][];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    remove_days_calendar_days__days_id__delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                days_id: string;
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
    list_figures_calendar_figures_get: {
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
    set_figure_calendar_figures__name__put: {
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
    store_file_files_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["Body_store_file_files_post"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_file_files__file_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
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
