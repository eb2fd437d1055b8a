CREATE TABLE `audit_heads` (
	`organisation` text NOT NULL,
	`day` text NOT NULL,
	`cases` integer NOT NULL,
	`digest` text NOT NULL,
	`previous` text NOT NULL,
	`algorithm` text NOT NULL,
	`public_key` text NOT NULL,
	`signature` text NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `day`)
);
--> statement-breakpoint
CREATE TABLE `audit_leaves` (
	`organisation` text NOT NULL,
	`day` text NOT NULL,
	`case_id` text NOT NULL,
	`revision` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`organisation`, `case_id`, `day`)
);
--> statement-breakpoint
CREATE INDEX `audit_leaves_by_day` ON `audit_leaves` (`organisation`,`day`,`case_id`);