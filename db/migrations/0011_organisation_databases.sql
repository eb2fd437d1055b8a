CREATE TABLE `organisation_databases` (
	`organisation` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`moving_to` text,
	`moved_from` text
);
