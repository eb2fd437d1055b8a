CREATE TABLE `canned_replies` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
CREATE TABLE `conversation_reads` (
	`organisation` text NOT NULL,
	`conversation_id` text NOT NULL,
	`staff` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`organisation`, `conversation_id`, `staff`)
);
--> statement-breakpoint
CREATE TABLE `conversation_word_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`conversation_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `word_rows_by_case` ON `conversation_word_rows` (`organisation`,`case_id`);--> statement-breakpoint
CREATE TABLE `desk_figures` (
	`organisation` text NOT NULL,
	`day` text NOT NULL,
	`staff` text NOT NULL,
	`asked` integer NOT NULL,
	`handled` integer NOT NULL,
	`answered` integer NOT NULL,
	`answer_seconds` integer NOT NULL,
	`handed_back` integer NOT NULL,
	`transferred` integer NOT NULL,
	`released` integer NOT NULL,
	`approved` integer NOT NULL,
	`approval_days` integer NOT NULL,
	PRIMARY KEY(`organisation`, `day`, `staff`)
);
--> statement-breakpoint
CREATE TABLE `desk_settings` (
	`organisation` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `conversations` ADD `change` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `assignee_id` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `assignee_name` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `waiting_since` text DEFAULT '9' NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `waiting_for` text;--> statement-breakpoint
ALTER TABLE `conversations` ADD `visitor_seq` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `conversations` ADD `preview` blob;--> statement-breakpoint
CREATE INDEX `conversations_by_change` ON `conversations` (`organisation`,`change`);--> statement-breakpoint
CREATE INDEX `conversations_by_update` ON `conversations` (`organisation`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_by_status_update` ON `conversations` (`organisation`,`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_by_wait` ON `conversations` (`organisation`,`status`,`waiting_since`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_by_assignee` ON `conversations` (`organisation`,`assignee_id`,`waiting_since`,`id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `conversation_words` USING fts5(`terms`, content='', contentless_delete=1, tokenize='unicode61');--> statement-breakpoint
UPDATE `conversations` SET `change` = rowid;--> statement-breakpoint
UPDATE `conversations` SET `waiting_since` = `updated_at`, `waiting_for` = 'first' WHERE `status` = 'waiting';
