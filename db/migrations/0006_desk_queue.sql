ALTER TYPE "porchlight"."note_kind" ADD VALUE 'snooze';--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD COLUMN "snoozed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD COLUMN "due_unsnoozed" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "lead_queue_owner" ON "porchlight"."lead" USING btree ("owner","rank","due_at","id") WHERE stage NOT IN ('admitted', 'closed');--> statement-breakpoint
CREATE INDEX "lead_queue_stage" ON "porchlight"."lead" USING btree ("stage","rank","due_at","id") WHERE stage NOT IN ('admitted', 'closed');