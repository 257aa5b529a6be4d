ALTER TYPE "porchlight"."note_kind" ADD VALUE 'snooze';--> statement-breakpoint
ALTER TYPE "porchlight"."role" ADD VALUE 'supervisor';--> statement-breakpoint
ALTER TYPE "porchlight"."role" ADD VALUE 'billing';--> statement-breakpoint
ALTER TYPE "porchlight"."role" ADD VALUE 'auditor';--> statement-breakpoint
CREATE TABLE "porchlight"."lead_before" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"deed" text NOT NULL,
	"by" uuid NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	"note_id" uuid,
	"rank" smallint NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"stage" "porchlight"."stage" NOT NULL,
	"disposition" "porchlight"."disposition",
	"owner" uuid,
	"asks_no_contact" boolean NOT NULL,
	"closed_at" timestamp with time zone,
	"snoozed_until" timestamp with time zone,
	"due_unsnoozed" timestamp with time zone,
	"after" text NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by" uuid
);
--> statement-breakpoint
CREATE TABLE "porchlight"."saved_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"team" boolean NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD COLUMN "snoozed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD COLUMN "due_unsnoozed" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."staff" ADD COLUMN "single_keys" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD CONSTRAINT "lead_before_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD CONSTRAINT "lead_before_by_staff_id_fk" FOREIGN KEY ("by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD CONSTRAINT "lead_before_note_id_note_id_fk" FOREIGN KEY ("note_id") REFERENCES "porchlight"."note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD CONSTRAINT "lead_before_owner_staff_id_fk" FOREIGN KEY ("owner") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD CONSTRAINT "lead_before_undone_by_staff_id_fk" FOREIGN KEY ("undone_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."saved_view" ADD CONSTRAINT "saved_view_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_before_lead" ON "porchlight"."lead_before" USING btree ("lead_id","done_at");--> statement-breakpoint
CREATE INDEX "lead_before_batch" ON "porchlight"."lead_before" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "saved_view_member" ON "porchlight"."saved_view" USING btree ("made_by") WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX "lead_queue_owner" ON "porchlight"."lead" USING btree ("owner","rank","due_at","id") WHERE stage NOT IN ('admitted', 'closed');--> statement-breakpoint
CREATE INDEX "lead_queue_stage" ON "porchlight"."lead" USING btree ("stage","rank","due_at","id") WHERE stage NOT IN ('admitted', 'closed');
--> statement-breakpoint
-- By hand from here, as in 0001. What was before is written once; that it was undone is all that is ever added to it.
GRANT SELECT, INSERT, UPDATE (after, undone_at, undone_by) ON porchlight.lead_before TO porchlight_desk;
--> statement-breakpoint
-- A saved look is deleted by a mark, which can be taken off again.
GRANT SELECT, INSERT, UPDATE (deleted_at) ON porchlight.saved_view TO porchlight_desk;
--> statement-breakpoint
-- As in 0005, told apart from staff who undo a closing: the caller has just sent something.
CREATE OR REPLACE FUNCTION porchlight.arrived_anew() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.sent_at = now() THEN NEW.arrived_at := now(); END IF;
  RETURN NEW;
END $$;
