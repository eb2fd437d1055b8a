CREATE TABLE `schedule_nodes` (
	`organisation` text NOT NULL,
	`schedule_id` text NOT NULL,
	`slice` integer NOT NULL,
	`records` blob NOT NULL,
	PRIMARY KEY(`organisation`, `schedule_id`, `slice`)
);
--> statement-breakpoint
CREATE TABLE `schedule_results` (
	`organisation` text NOT NULL,
	`schedule_id` text NOT NULL,
	`run` integer NOT NULL,
	`slice` integer NOT NULL,
	`counts` text NOT NULL,
	`found` blob NOT NULL,
	PRIMARY KEY(`organisation`, `schedule_id`, `run`, `slice`)
);
--> statement-breakpoint
CREATE TABLE `schedule_runs` (
	`organisation` text NOT NULL,
	`schedule_id` text NOT NULL,
	`run` integer NOT NULL,
	`judged_on` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	`probed` integer NOT NULL,
	`counts` text,
	PRIMARY KEY(`organisation`, `schedule_id`, `run`)
);
--> statement-breakpoint
CREATE TABLE `schedules` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`created_at` text NOT NULL,
	`nodes` integer NOT NULL,
	`run` integer NOT NULL,
	`under_way` integer NOT NULL,
	`next_on` text,
	`lease` text,
	`lease_until` text,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`settings` blob NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`next_on`);