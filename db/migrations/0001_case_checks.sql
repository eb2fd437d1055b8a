CREATE TABLE `case_changes` (
	`organisation` text NOT NULL,
	`change_id` text NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`organisation`, `change_id`, `case_id`)
);
--> statement-breakpoint
CREATE INDEX `case_changes_by_case` ON `case_changes` (`organisation`,`case_id`);--> statement-breakpoint
CREATE TABLE `case_checks` (
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`revision` integer NOT NULL,
	`catalogue_revision` text NOT NULL,
	`judged_on` text NOT NULL,
	`standing` blob NOT NULL,
	PRIMARY KEY(`organisation`, `case_id`)
);
--> statement-breakpoint
CREATE INDEX `cases_by_update` ON `cases` (`updated_at`,`id`);