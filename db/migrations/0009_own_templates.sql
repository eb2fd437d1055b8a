CREATE TABLE `own_templates` (
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`filings` text NOT NULL,
	`sources` text NOT NULL,
	`names` text NOT NULL,
	`version` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `name`, `number`)
);
