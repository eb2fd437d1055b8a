CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_by_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`scopes` text NOT NULL,
	`expires_at` text
);
--> statement-breakpoint
CREATE TABLE `blobs` (
	`organisation` text NOT NULL,
	`key` text NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`organisation`, `key`)
);
--> statement-breakpoint
CREATE TABLE `case_events` (
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`v` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`conversation_id` text,
	`payload` blob NOT NULL,
	`prev_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`organisation`, `case_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `case_snapshots` (
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`fold_version` integer NOT NULL,
	`state` blob NOT NULL,
	PRIMARY KEY(`organisation`, `case_id`)
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`head_hash` text NOT NULL,
	`key_id` text,
	`wrapped_key` blob,
	`external_ref` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`erased_at` text,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
CREATE INDEX `cases_by_external_ref` ON `cases` (`organisation`,`external_ref`);--> statement-breakpoint
CREATE INDEX `cases_by_key` ON `cases` (`key_id`);--> statement-breakpoint
CREATE TABLE `client_messages` (
	`organisation` text NOT NULL,
	`conversation_id` text NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`organisation`, `conversation_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `client_messages_by_case` ON `client_messages` (`organisation`,`case_id`);--> statement-breakpoint
CREATE TABLE `conversation_credentials` (
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`conversation_id` text NOT NULL,
	PRIMARY KEY(`organisation`, `kind`, `hash`)
);
--> statement-breakpoint
CREATE INDEX `credentials_by_conversation` ON `conversation_credentials` (`organisation`,`conversation_id`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`case_id` text NOT NULL,
	`controller` text NOT NULL,
	`status` text NOT NULL,
	`locale` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `id`)
);
--> statement-breakpoint
CREATE INDEX `conversations_by_status` ON `conversations` (`organisation`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `conversations_by_case` ON `conversations` (`organisation`,`case_id`);--> statement-breakpoint
CREATE TABLE `held_spans` (
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`n` integer NOT NULL,
	`field` text,
	`kind` text NOT NULL,
	`text` blob NOT NULL,
	`expires_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `case_id`, `seq`, `n`)
);
--> statement-breakpoint
CREATE INDEX `held_spans_by_expiry` ON `held_spans` (`expires_at`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`organisation` text NOT NULL,
	`principal` text NOT NULL,
	`route` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`case_id` text,
	`seq` integer,
	`extra` text NOT NULL,
	`lease_until` text NOT NULL,
	`expires_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `principal`, `route`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_by_expiry` ON `idempotency` (`expires_at`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`policy` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `schema_version` (
	`version` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`applied_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_by_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `site_keys` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`id` text NOT NULL,
	`origins` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE INDEX `user_by_organisation` ON `user` (`organisation`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_by_identifier` ON `verification` (`identifier`);