CREATE SCHEMA "tldw";
--> statement-breakpoint
CREATE TABLE "tldw"."account" (
	"person_id" text PRIMARY KEY NOT NULL,
	"login" text,
	"passphrase" text,
	"failures" integer DEFAULT 0 NOT NULL,
	"closed_until" timestamp with time zone,
	CONSTRAINT "account_login_unique" UNIQUE("login")
);
--> statement-breakpoint
CREATE TABLE "tldw"."approval" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"region_id" text,
	"requested_by" text NOT NULL,
	"approved_by" text,
	"state" text NOT NULL,
	"document" jsonb NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tldw"."attendance" (
	"event_id" text NOT NULL,
	"person_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"status" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"document" jsonb NOT NULL,
	CONSTRAINT "attendance_event_id_person_id_pk" PRIMARY KEY("event_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "tldw"."audit_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tldw"."audit_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"record" text NOT NULL,
	"subject_id" text
);
--> statement-breakpoint
CREATE TABLE "tldw"."audit_link" (
	"number" integer PRIMARY KEY NOT NULL,
	"first_entry" bigint NOT NULL,
	"last_entry" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."author_key" (
	"person_id" text PRIMARY KEY NOT NULL,
	"sealed_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."brake" (
	"key" text PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"resets_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."event" (
	"id" text PRIMARY KEY NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"seats" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"teacher_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"noticed_on" date NOT NULL,
	"recorded_by" text NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."initiative" (
	"id" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."journal_entry" (
	"id" text PRIMARY KEY NOT NULL,
	"author_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"written_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."kept_record" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"owner_id" text NOT NULL,
	"reader_id" text,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"document" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."known_device" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."operation" (
	"id" text PRIMARY KEY NOT NULL,
	"actor" text NOT NULL,
	"kind" text NOT NULL,
	"answer" jsonb,
	"done_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."passkey" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" integer NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."passkey_challenge" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text,
	"purpose" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."person_contact" (
	"person_id" text PRIMARY KEY NOT NULL,
	"region_id" text,
	"school_id" text,
	"shared" text DEFAULT 'nobody' NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."project" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"stage" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"document" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."project_card" (
	"project_id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"document" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."reflection" (
	"id" text PRIMARY KEY NOT NULL,
	"author_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"written_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sealed" "bytea" NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."reflection_share" (
	"id" text PRIMARY KEY NOT NULL,
	"reflection_id" text NOT NULL,
	"author_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"audience" text NOT NULL,
	"reader_id" text,
	"shared_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."region" (
	"id" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."registration" (
	"event_id" text NOT NULL,
	"person_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"registered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "registration_event_id_person_id_pk" PRIMARY KEY("event_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "tldw"."role_grant" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"ended_on" date
);
--> statement-breakpoint
CREATE TABLE "tldw"."school" (
	"id" text PRIMARY KEY NOT NULL,
	"region_id" text NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."school_group" (
	"id" text PRIMARY KEY NOT NULL,
	"school_id" text NOT NULL,
	"region_id" text NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."session" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"strong" boolean DEFAULT false NOT NULL,
	"shared" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."sign_in_code" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"issued_by" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tldw"."support_decision" (
	"id" text PRIMARY KEY NOT NULL,
	"teacher_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"decided_on" date NOT NULL,
	"decided_by" text NOT NULL,
	"document" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."survey_response" (
	"id" text PRIMARY KEY NOT NULL,
	"instrument" text NOT NULL,
	"wave" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"code" text,
	"answers" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."survey_ticket_issue" (
	"instrument" text NOT NULL,
	"wave" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "survey_ticket_issue_instrument_wave_person_id_pk" PRIMARY KEY("instrument","wave","person_id")
);
--> statement-breakpoint
CREATE TABLE "tldw"."survey_ticket_spent" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"instrument" text NOT NULL,
	"wave" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tldw"."survey_wave" (
	"instrument" text NOT NULL,
	"wave" text NOT NULL,
	"state" text NOT NULL,
	"document" jsonb NOT NULL,
	CONSTRAINT "survey_wave_instrument_wave_pk" PRIMARY KEY("instrument","wave")
);
--> statement-breakpoint
CREATE TABLE "tldw"."tutorial_note" (
	"id" text PRIMARY KEY NOT NULL,
	"teacher_id" text NOT NULL,
	"facilitator_id" text NOT NULL,
	"region_id" text,
	"school_id" text,
	"group_id" text,
	"held_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "approval_subject_id_index" ON "tldw"."approval" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "attendance_person_id_index" ON "tldw"."attendance" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "attendance_group_id_index" ON "tldw"."attendance" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "audit_entry_subject_id_index" ON "tldw"."audit_entry" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "event_group_id_held_on_index" ON "tldw"."event" USING btree ("group_id","held_on");--> statement-breakpoint
CREATE INDEX "event_held_on_index" ON "tldw"."event" USING btree ("held_on");--> statement-breakpoint
CREATE INDEX "evidence_teacher_id_noticed_on_index" ON "tldw"."evidence" USING btree ("teacher_id","noticed_on");--> statement-breakpoint
CREATE INDEX "evidence_group_id_index" ON "tldw"."evidence" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "journal_entry_author_id_index" ON "tldw"."journal_entry" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "kept_record_kind_owner_id_index" ON "tldw"."kept_record" USING btree ("kind","owner_id");--> statement-breakpoint
CREATE INDEX "kept_record_kind_group_id_index" ON "tldw"."kept_record" USING btree ("kind","group_id");--> statement-breakpoint
CREATE INDEX "kept_record_kind_region_id_index" ON "tldw"."kept_record" USING btree ("kind","region_id");--> statement-breakpoint
CREATE INDEX "kept_record_reader_id_index" ON "tldw"."kept_record" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "known_device_person_id_index" ON "tldw"."known_device" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "operation_done_at_index" ON "tldw"."operation" USING btree ("done_at");--> statement-breakpoint
CREATE INDEX "passkey_person_id_index" ON "tldw"."passkey" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_school_id_index" ON "tldw"."person" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "person_region_id_index" ON "tldw"."person" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "project_owner_id_index" ON "tldw"."project" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "project_group_id_index" ON "tldw"."project" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "reflection_author_id_written_on_index" ON "tldw"."reflection" USING btree ("author_id","written_on");--> statement-breakpoint
CREATE INDEX "reflection_share_reflection_id_index" ON "tldw"."reflection_share" USING btree ("reflection_id");--> statement-breakpoint
CREATE INDEX "reflection_share_reader_id_index" ON "tldw"."reflection_share" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "reflection_share_group_id_index" ON "tldw"."reflection_share" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "reflection_share_school_id_index" ON "tldw"."reflection_share" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "registration_person_id_index" ON "tldw"."registration" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_grant_person_id_index" ON "tldw"."role_grant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "role_grant_group_id_index" ON "tldw"."role_grant" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "school_region_id_index" ON "tldw"."school" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "school_group_school_id_index" ON "tldw"."school_group" USING btree ("school_id");--> statement-breakpoint
CREATE INDEX "school_group_region_id_index" ON "tldw"."school_group" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "session_person_id_index" ON "tldw"."session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_code_person_id_index" ON "tldw"."sign_in_code" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "support_decision_teacher_id_decided_on_index" ON "tldw"."support_decision" USING btree ("teacher_id","decided_on");--> statement-breakpoint
CREATE INDEX "support_decision_group_id_index" ON "tldw"."support_decision" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "survey_response_instrument_wave_index" ON "tldw"."survey_response" USING btree ("instrument","wave");--> statement-breakpoint
CREATE INDEX "tutorial_note_teacher_id_index" ON "tldw"."tutorial_note" USING btree ("teacher_id");--> statement-breakpoint
CREATE INDEX "tutorial_note_facilitator_id_index" ON "tldw"."tutorial_note" USING btree ("facilitator_id");