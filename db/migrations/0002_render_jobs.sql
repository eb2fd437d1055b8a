CREATE TABLE `render_jobs` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`status` text NOT NULL,
	`total` integer NOT NULL,
	`created_at` text NOT NULL,
	`started_at` text,
	`finished_at` text,
	`expires_at` text NOT NULL,
	`retry_of` text,
	`turn` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`result` text,
	`settings` blob NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
CREATE INDEX `render_jobs_by_status` ON `render_jobs` (`status`,`turn`);--> statement-breakpoint
CREATE INDEX `render_jobs_by_expiry` ON `render_jobs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `render_parts` (
	`organisation` text NOT NULL,
	`job_id` text NOT NULL,
	`part` integer NOT NULL,
	`status` text NOT NULL,
	`first_index` integer NOT NULL,
	`rows` integer NOT NULL,
	`owner` text,
	`lease` text,
	`lease_until` text,
	`done` integer NOT NULL,
	`failed` integer NOT NULL,
	`bytes` integer NOT NULL,
	`report` blob,
	PRIMARY KEY(`organisation`, `job_id`, `part`)
);
--> statement-breakpoint
CREATE INDEX `render_parts_waiting` ON `render_parts` (`status`,`organisation`,`job_id`,`part`);--> statement-breakpoint
CREATE INDEX `render_parts_by_owner` ON `render_parts` (`owner`);