CREATE SCHEMA "porchlight";
--> statement-breakpoint
CREATE TYPE "porchlight"."disposition" AS ENUM('admitted', 'referred_out', 'not_now', 'unreachable', 'not_suitable', 'duplicate', 'withdrawn');--> statement-breakpoint
CREATE TYPE "porchlight"."language" AS ENUM('en', 'es');--> statement-breakpoint
CREATE TYPE "porchlight"."lead_source" AS ENUM('form', 'call_me');--> statement-breakpoint
CREATE TYPE "porchlight"."note_kind" AS ENUM('note', 'contact', 'override', 'urgency', 'decision', 'closing', 'reopening');--> statement-breakpoint
CREATE TYPE "porchlight"."parcel_kind" AS ENUM('partial', 'whole', 'addition');--> statement-breakpoint
CREATE TYPE "porchlight"."role" AS ENUM('administrator', 'admissions', 'clinician');--> statement-breakpoint
CREATE TYPE "porchlight"."stage" AS ENUM('new', 'contacting', 'talking', 'pre_screen', 'clinical_decision', 'insurance', 'approved', 'admit_date_set', 'admitted', 'closed');--> statement-breakpoint
CREATE TYPE "porchlight"."token_kind" AS ENUM('set_up', 'invite', 'reset');--> statement-breakpoint
CREATE TYPE "porchlight"."urgency" AS ENUM('emergency_now', 'urgent_1h', 'same_day', 'routine');--> statement-breakpoint
CREATE TABLE "porchlight"."audit_event" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"deed" text NOT NULL,
	"subject" text NOT NULL,
	"purpose" text NOT NULL,
	"outcome" text NOT NULL,
	"detail" text NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."audit_head" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."card" (
	"lead_id" uuid PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."data_key" (
	"subject" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"desk_key" text NOT NULL,
	"enc" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "data_key_subject_pk" PRIMARY KEY("subject")
);
--> statement-breakpoint
CREATE TABLE "porchlight"."draft" (
	"digest" "bytea" PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"code_digest" "bytea",
	"wrapped_key" "bytea"
);
--> statement-breakpoint
CREATE TABLE "porchlight"."lead" (
	"id" uuid PRIMARY KEY NOT NULL,
	"caller_digest" "bytea" NOT NULL,
	"code_digest" "bytea",
	"rank" smallint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"urgency" "porchlight"."urgency" NOT NULL,
	"urgency_decided" boolean DEFAULT false NOT NULL,
	"stage" "porchlight"."stage" DEFAULT 'new' NOT NULL,
	"disposition" "porchlight"."disposition",
	"owner" uuid,
	"language" "porchlight"."language" NOT NULL,
	"source" "porchlight"."lead_source" NOT NULL,
	"whole" boolean NOT NULL,
	"arrived_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"ceiling_at" timestamp with time zone NOT NULL,
	"escalated_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"first_attempt_at" timestamp with time zone,
	"first_conversation_at" timestamp with time zone,
	"last_contact_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"asks_no_contact" boolean DEFAULT false NOT NULL,
	"closed_at" timestamp with time zone,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "porchlight"."note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"author" uuid NOT NULL,
	"kind" "porchlight"."note_kind" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."parcel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"kind" "porchlight"."parcel_kind" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."session" (
	"digest" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "porchlight"."staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"roles" "porchlight"."role"[] NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."token" (
	"digest" "bytea" PRIMARY KEY NOT NULL,
	"kind" "porchlight"."token_kind" NOT NULL,
	"staff_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "porchlight"."card" ADD CONSTRAINT "card_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."data_key" ADD CONSTRAINT "data_key_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD CONSTRAINT "lead_owner_staff_id_fk" FOREIGN KEY ("owner") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."note" ADD CONSTRAINT "note_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."note" ADD CONSTRAINT "note_author_staff_id_fk" FOREIGN KEY ("author") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."parcel" ADD CONSTRAINT "parcel_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."session" ADD CONSTRAINT "session_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."token" ADD CONSTRAINT "token_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_subject" ON "porchlight"."audit_event" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "data_key_lead" ON "porchlight"."data_key" USING btree ("lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "draft_code" ON "porchlight"."draft" USING btree ("code_digest");--> statement-breakpoint
CREATE INDEX "draft_expiry" ON "porchlight"."draft" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "lead_queue" ON "porchlight"."lead" USING btree ("rank","due_at","id") WHERE stage NOT IN ('admitted', 'closed');--> statement-breakpoint
CREATE INDEX "lead_arrived" ON "porchlight"."lead" USING btree ("arrived_at");--> statement-breakpoint
CREATE UNIQUE INDEX "lead_caller" ON "porchlight"."lead" USING btree ("caller_digest");--> statement-breakpoint
CREATE UNIQUE INDEX "lead_code" ON "porchlight"."lead" USING btree ("code_digest");--> statement-breakpoint
CREATE INDEX "note_lead" ON "porchlight"."note" USING btree ("lead_id","written_at");--> statement-breakpoint
CREATE INDEX "parcel_lead" ON "porchlight"."parcel" USING btree ("lead_id","sent_at");--> statement-breakpoint
CREATE INDEX "session_staff" ON "porchlight"."session" USING btree ("staff_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "porchlight"."staff" USING btree (lower("email"));