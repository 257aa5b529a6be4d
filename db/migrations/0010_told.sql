CREATE TABLE "porchlight"."mail" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"why" text NOT NULL,
	"occasion" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"cause" text,
	"made_at" timestamp with time zone NOT NULL,
	"moved_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."on_call" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"staff_id" uuid NOT NULL,
	"days" smallint[] NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "porchlight"."presence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"session" "bytea" NOT NULL,
	"state" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "porchlight"."setting" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "porchlight"."setting_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"value" integer NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "porchlight"."session" ADD COLUMN "locked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."mail" ADD CONSTRAINT "mail_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."mail" ADD CONSTRAINT "mail_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."on_call" ADD CONSTRAINT "on_call_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."on_call" ADD CONSTRAINT "on_call_added_by_staff_id_fk" FOREIGN KEY ("added_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."presence" ADD CONSTRAINT "presence_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."presence" ADD CONSTRAINT "presence_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."setting" ADD CONSTRAINT "setting_set_by_staff_id_fk" FOREIGN KEY ("set_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mail_once" ON "porchlight"."mail" USING btree ("staff_id","lead_id","why","occasion");--> statement-breakpoint
CREATE INDEX "mail_due" ON "porchlight"."mail" USING btree ("next_at") WHERE state IN ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "mail_untold" ON "porchlight"."mail" USING btree ("moved_at") WHERE state IN ('given_up', 'unsure');--> statement-breakpoint
CREATE INDEX "presence_lead" ON "porchlight"."presence" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "presence_seen" ON "porchlight"."presence" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "setting_name" ON "porchlight"."setting" USING btree ("name","seq");--> statement-breakpoint
-- By hand from here, as in 0001. What was set is never changed: setting it again is another row.
GRANT SELECT, INSERT ON porchlight.setting TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (removed_at) ON porchlight.on_call TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state, tries, next_at, cause, moved_at) ON porchlight.mail TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (state, seen_at) ON porchlight.presence TO porchlight_desk;
--> statement-breakpoint
-- What is set, by name: numbers, and nothing of who set them or when. The public side judges and promises by them.
CREATE FUNCTION caller.settings_now() RETURNS TABLE (name text, value integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT DISTINCT ON (s.name) s.name, s.value FROM setting s ORDER BY s.name, s.seq DESC
$$;
--> statement-breakpoint
-- A new emergency is heard on every desk, and whoever is on call is told of it. Somebody who has just been written down by
-- phone is being talked to. The job looks again at what is owed; nothing is mailed in here.
CREATE FUNCTION porchlight.lead_is_told() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_arrives boolean := TG_OP = 'INSERT' OR (OLD.stage IN ('admitted', 'closed') AND NEW.stage = 'new');
  v_ceiling integer;
BEGIN
  IF NEW.urgency = 'emergency_now' AND NEW.source <> 'phone' AND (v_arrives OR OLD.urgency <> NEW.urgency) THEN
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
--> statement-breakpoint
CREATE TRIGGER lead_is_told AFTER INSERT OR UPDATE OF urgency, stage ON porchlight.lead
  FOR EACH ROW EXECUTE FUNCTION porchlight.lead_is_told();
--> statement-breakpoint
REVOKE ALL ON FUNCTION caller.settings_now(), porchlight.lead_is_told() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.settings_now() TO porchlight_public, porchlight_desk;
