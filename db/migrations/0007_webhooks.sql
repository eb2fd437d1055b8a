CREATE TABLE `webhook_endpoints` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`events` text,
	`description` text NOT NULL,
	`enabled` integer NOT NULL,
	`created_at` text NOT NULL,
	`failing_since` text,
	`succeeded_at` text,
	`disabled_at` text,
	`disabled_because` text,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`content` blob NOT NULL,
	`secrets` blob NOT NULL,
	`rotation` integer NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
ALTER TABLE `outbox_attempts` ADD `answer` blob;