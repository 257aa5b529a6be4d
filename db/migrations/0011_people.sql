CREATE TABLE "porchlight"."same_person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"one" uuid NOT NULL,
	"other" uuid NOT NULL,
	"same" boolean NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "same_person_in_order" CHECK (one < other)
);
--> statement-breakpoint
ALTER TABLE "porchlight"."same_person" ADD CONSTRAINT "same_person_said_by_staff_id_fk" FOREIGN KEY ("said_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "same_person_two" ON "porchlight"."same_person" USING btree ("one","other");--> statement-breakpoint
CREATE INDEX "same_person_other" ON "porchlight"."same_person" USING btree ("other");
--> statement-breakpoint
-- By hand from here, as in 0001. What was said of two leads is taken back by deleting it, and never changed: then all is as it was.
GRANT SELECT, INSERT, DELETE ON porchlight.same_person TO porchlight_desk;
--> statement-breakpoint
-- One at a time says who is whom: else two at once could join the same two people twice, and taking one saying back would not part them.
CREATE FUNCTION porchlight.hold_people() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtext('porchlight.same_person'))
$$;
--> statement-breakpoint
-- A lead that is erased, by whatever erases it, leaves its person; those it stood between stay one person, as it was said. Whose
-- only other lead that was is nobody's person any more.
CREATE FUNCTION porchlight.erased_leaves_person() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE v_stays uuid;
BEGIN
  -- Nothing of this lead can be said meanwhile: whoever does holds the lead.
  IF NOT EXISTS (SELECT FROM same_person WHERE one = NEW.id OR other = NEW.id) THEN RETURN NULL; END IF;
  PERFORM hold_people();
  SELECT CASE WHEN s.one = NEW.id THEN s.other ELSE s.one END INTO v_stays FROM same_person s
    WHERE s.same AND (s.one = NEW.id OR s.other = NEW.id) ORDER BY s.said_at, s.id LIMIT 1;
  UPDATE same_person s SET one = least(v_stays, n.beside), other = greatest(v_stays, n.beside)
    FROM (SELECT b.id, CASE WHEN b.one = NEW.id THEN b.other ELSE b.one END AS beside FROM same_person b
      WHERE b.same AND (b.one = NEW.id OR b.other = NEW.id)) n
    WHERE s.id = n.id AND n.beside <> v_stays;
  DELETE FROM same_person WHERE one = NEW.id OR other = NEW.id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER erased_leaves_person AFTER UPDATE OF erased_at ON porchlight.lead
  FOR EACH ROW WHEN (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL) EXECUTE FUNCTION porchlight.erased_leaves_person();
--> statement-breakpoint
REVOKE ALL ON FUNCTION porchlight.hold_people(), porchlight.erased_leaves_person() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION porchlight.hold_people() TO porchlight_desk;
