CREATE TABLE `outbox` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`recipient` text,
	`dedupe_key` text NOT NULL,
	`case_id` text,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_try` text NOT NULL,
	`lease` text,
	`lease_until` text,
	`created_at` text NOT NULL,
	`settled_at` text,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`organisation`,`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`next_try`);--> statement-breakpoint
CREATE INDEX `outbox_by_recipient` ON `outbox` (`organisation`,`recipient`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_by_case` ON `outbox` (`organisation`,`case_id`);--> statement-breakpoint
CREATE INDEX `outbox_settled` ON `outbox` (`settled_at`);--> statement-breakpoint
CREATE TABLE `outbox_attempts` (
	`organisation` text NOT NULL,
	`message_id` text NOT NULL,
	`n` integer NOT NULL,
	`at` text NOT NULL,
	`ms` integer NOT NULL,
	`code` text NOT NULL,
	`status` integer,
	PRIMARY KEY(`organisation`, `message_id`, `n`)
);
