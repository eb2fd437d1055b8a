CREATE TABLE `case_reminders` (
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`revision` integer NOT NULL,
	`next_on` text,
	PRIMARY KEY(`organisation`, `case_id`)
);
--> statement-breakpoint
CREATE INDEX `case_reminders_due` ON `case_reminders` (`next_on`);