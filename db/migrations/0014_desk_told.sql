ALTER TYPE "porchlight"."token_kind" ADD VALUE 'recover';--> statement-breakpoint
CREATE TABLE "porchlight"."alarm_seen" (
	"lead_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "alarm_seen_lead_id_staff_id_pk" PRIMARY KEY("lead_id","staff_id")
);
--> statement-breakpoint
DROP INDEX "porchlight"."mail_untold";--> statement-breakpoint
ALTER TABLE "porchlight"."mail" ALTER COLUMN "staff_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "porchlight"."staff" ADD COLUMN "alarm_sound" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "porchlight"."alarm_seen" ADD CONSTRAINT "alarm_seen_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."alarm_seen" ADD CONSTRAINT "alarm_seen_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_untold" ON "porchlight"."mail" USING btree ("moved_at") WHERE state IN ('given_up', 'unsure', 'nobody');
--> statement-breakpoint
-- By hand from here, as in 0001. Who has put an alarm away is written once, and forgotten when the lead becomes an emergency anew.
GRANT SELECT, INSERT ON porchlight.alarm_seen TO porchlight_desk;
--> statement-breakpoint
-- As in 0010; and an emergency that arises anew rings again for everybody.
CREATE OR REPLACE FUNCTION porchlight.lead_is_told() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_arrives boolean := TG_OP = 'INSERT' OR (OLD.stage IN ('admitted', 'closed') AND NEW.stage = 'new');
  v_ceiling integer;
BEGIN
  IF NEW.urgency = 'emergency_now' AND NEW.source <> 'phone' AND (v_arrives OR OLD.urgency <> NEW.urgency) THEN
    DELETE FROM alarm_seen WHERE lead_id = NEW.id;
    PERFORM pg_notify('desk', 'lead.emergency ' || NEW.id::text);
    PERFORM graphile_worker.add_job('tell-on-call', json_build_object('leadId', NEW.id, 'why', 'emergency'));
  END IF;
  IF v_arrives AND NEW.source <> 'phone' THEN
    SELECT value INTO v_ceiling FROM setting WHERE name = 'firstAttemptCeiling' ORDER BY seq DESC LIMIT 1;
    PERFORM graphile_worker.add_job('tell-on-call', json_build_object('leadId', NEW.id, 'why', 'untried'),
      run_at := now() + make_interval(mins => coalesce(v_ceiling, 15)), job_key := 'untried:' || NEW.id::text);
  END IF;
  RETURN NULL;
END $$;
