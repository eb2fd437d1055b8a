CREATE TABLE `open_id_providers` (
	`organisation` text PRIMARY KEY NOT NULL,
	`issuer` text NOT NULL,
	`client_id` text NOT NULL,
	`label` text NOT NULL,
	`key_id` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`secret` blob NOT NULL,
	`changed_at` text NOT NULL
);
