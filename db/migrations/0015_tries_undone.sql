-- A try can be undone: what it writes of a lead is kept with the rest. No deed that was kept before this wrote any of it,
-- so what the lead has now is what it had then, wherever the deed still stands.
ALTER TABLE "porchlight"."lead_before" ADD COLUMN "attempts" integer;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD COLUMN "first_attempt_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD COLUMN "first_conversation_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ADD COLUMN "last_contact_at" timestamp with time zone;--> statement-breakpoint
UPDATE "porchlight"."lead_before" b SET
  "attempts" = l."attempts", "first_attempt_at" = l."first_attempt_at",
  "first_conversation_at" = l."first_conversation_at", "last_contact_at" = l."last_contact_at"
  FROM "porchlight"."lead" l WHERE l."id" = b."lead_id";--> statement-breakpoint
ALTER TABLE "porchlight"."lead_before" ALTER COLUMN "attempts" SET NOT NULL;
