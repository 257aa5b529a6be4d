CREATE TABLE "porchlight"."retired_rule" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"rule" text NOT NULL,
	"reason" text NOT NULL,
	"retired_by" uuid NOT NULL,
	"retired_at" timestamp with time zone NOT NULL,
	"reinstated_by" uuid,
	"reinstated_at" timestamp with time zone,
	"reinstated_why" text
);
--> statement-breakpoint
ALTER TABLE "porchlight"."retired_rule" ADD CONSTRAINT "retired_rule_retired_by_staff_id_fk" FOREIGN KEY ("retired_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."retired_rule" ADD CONSTRAINT "retired_rule_reinstated_by_staff_id_fk" FOREIGN KEY ("reinstated_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "retired_rule_once" ON "porchlight"."retired_rule" USING btree ("rule") WHERE reinstated_at IS NULL;
--> statement-breakpoint
-- By hand from here, as in 0001. The public side learns which rules are retired, and not by whom or why.
CREATE FUNCTION caller.retired_rules() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(rule ORDER BY rule), '{}') FROM retired_rule WHERE reinstated_at IS NULL
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION caller.retired_rules() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.retired_rules() TO porchlight_public;
--> statement-breakpoint
GRANT SELECT, INSERT ON porchlight.retired_rule TO porchlight_desk;
--> statement-breakpoint
-- What was retired, why and by whom stays as it was written; only putting it back is added.
GRANT UPDATE (reinstated_by, reinstated_at, reinstated_why) ON porchlight.retired_rule TO porchlight_desk;
