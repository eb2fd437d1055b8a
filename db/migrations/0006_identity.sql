CREATE TABLE `conversation_subjects` (
	`organisation` text NOT NULL,
	`conversation_id` text NOT NULL,
	`case_id` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`organisation`, `conversation_id`)
);
--> statement-breakpoint
CREATE INDEX `conversations_by_subject` ON `conversation_subjects` (`organisation`,`hash`,`conversation_id`);--> statement-breakpoint
CREATE INDEX `subjects_by_case` ON `conversation_subjects` (`organisation`,`case_id`);--> statement-breakpoint
CREATE TABLE `identity_secrets` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`secret` blob NOT NULL,
	`created_at` text NOT NULL,
	`ends_at` text,
	PRIMARY KEY(`organisation`, `id`)
);
