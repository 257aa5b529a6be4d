ALTER TYPE "porchlight"."note_kind" ADD VALUE 'hold';--> statement-breakpoint
ALTER TYPE "porchlight"."note_kind" ADD VALUE 'hold_lifted';--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "porchlight"."lead" ADD COLUMN "erasure_asked_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "lead_erasure_asked" ON "porchlight"."lead" USING btree ("erasure_asked_at","id") WHERE erasure_asked_at IS NOT NULL;
--> statement-breakpoint
-- By hand from here, as in 0001. Code from before runs on as it did.
-- As in 0001, but under legal hold, as after an admission, nothing is erased and a person answers: that it was asked is kept
-- for staff, and each asking that is new is one event. 'person_replies' says the same of both.
CREATE OR REPLACE FUNCTION caller.erase_lead(p_code bytea, p_caller bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE v_lead lead%ROWTYPE;
BEGIN
  SELECT * INTO v_lead FROM lead l WHERE l.id = own_lead(p_code, p_caller) FOR UPDATE;
  IF NOT FOUND THEN RETURN 'none'; END IF;
  IF v_lead.held_at IS NOT NULL OR v_lead.stage = 'admitted' OR v_lead.disposition = 'admitted' THEN
    IF v_lead.erasure_asked_at IS NULL THEN
      UPDATE lead SET erasure_asked_at = now() WHERE id = v_lead.id;
      PERFORM audit_append('caller', 'caller', 'lead.erasure_asked', v_lead.id::text, 'own record', 'done', '', true);
    END IF;
    RETURN 'person_replies';
  END IF;
  DELETE FROM data_key WHERE lead_id = v_lead.id;
  DELETE FROM draft WHERE code_digest = v_lead.code_digest;
  UPDATE lead SET asks_no_contact = true, stage = 'closed', disposition = coalesce(disposition, 'withdrawn'),
    closed_at = coalesce(closed_at, now()), erased_at = now(), erasure_asked_at = NULL WHERE id = v_lead.id;
  PERFORM audit_append('caller', 'caller', 'lead.erased', v_lead.id::text, 'own record', 'done', '', true);
  RETURN 'erased';
END $$;
--> statement-breakpoint
-- Since when a caller waits for a person's answer to their asking that their own lead be deleted; null where they do not. Not
-- why it waits.
CREATE FUNCTION caller.lead_erasure_asked(p_code bytea, p_caller bytea) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT l.erasure_asked_at FROM lead l WHERE l.id = own_lead(p_code, p_caller)
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION caller.lead_erasure_asked(bytea, bytea) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.lead_erasure_asked(bytea, bytea) TO porchlight_public;
