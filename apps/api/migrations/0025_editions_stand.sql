-- What was published or signed stands: no code of ours can alter it. Of a version only what became of it is written afterwards.
revoke update, delete, truncate on template_edition, regime_edition from thidua_app;
revoke update on report_version from thidua_app;
grant update (outcome, outcome_by, outcome_at) on report_version to thidua_app;
