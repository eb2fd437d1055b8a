CREATE TABLE `mentions` (
	`organisation` text NOT NULL,
	`staff` text NOT NULL,
	`case_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`organisation`, `staff`, `conversation_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `mentions_by_case` ON `mentions` (`organisation`,`case_id`);--> statement-breakpoint
CREATE TABLE `organisation_log` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`name` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
ALTER TABLE `desk_figures` ADD `opened` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `desk_figures` ADD `complained` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `desk_figures` ADD `incidents` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `desk_figures` ADD `incident_seconds` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `organisations` ADD `branding` text;--> statement-breakpoint
ALTER TABLE `organisations` ADD `overrides` text;--> statement-breakpoint
ALTER TABLE `site_keys` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `site_keys` ADD `created_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `site_keys` ADD `revoked_at` text;--> statement-breakpoint
ALTER TABLE `site_keys` ADD `branding` text;--> statement-breakpoint
ALTER TABLE `user` ADD `disabled_at` text;