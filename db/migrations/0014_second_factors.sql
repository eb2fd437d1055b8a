CREATE TABLE `staff_guesses` (
	`guess` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`since` text NOT NULL,
	`locked_until` text
);
--> statement-breakpoint
CREATE TABLE `staff_second_factors` (
	`user_id` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`secret` blob NOT NULL,
	`since` text,
	`last_step` integer NOT NULL,
	`recovery` text NOT NULL
);
