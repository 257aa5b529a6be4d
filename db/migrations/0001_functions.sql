-- Functions, triggers and grants, written by hand. Every function runs as the owner of the schema with a pinned
-- search path; the public side may call those of the schema "caller" and touch nothing else.

CREATE SCHEMA caller;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
INSERT INTO porchlight.audit_head (one, seq, hash) VALUES (true, 0, '\x0000000000000000000000000000000000000000000000000000000000000000');
--> statement-breakpoint
ALTER TABLE porchlight.audit_head ADD CONSTRAINT audit_head_is_one CHECK (one);
--> statement-breakpoint
ALTER TABLE porchlight.lead ADD CONSTRAINT closed_leads_say_how CHECK ((stage IN ('admitted', 'closed')) = (disposition IS NOT NULL));
--> statement-breakpoint
CREATE FUNCTION porchlight.audit_field(value text) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
  SELECT int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8')
$$;
--> statement-breakpoint
-- The one way into the audit log. It locks the head row, so that the sequence has no gap and each line follows the last.
-- p_live: tell every open desk that this subject changed (its id, nothing more).
CREATE FUNCTION porchlight.audit_append(
  p_actor_kind text, p_actor_id text, p_deed text, p_subject text, p_purpose text, p_outcome text, p_detail text, p_live boolean
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_seq bigint;
  v_previous bytea;
  v_at timestamptz := date_trunc('milliseconds', clock_timestamp());
  v_hash bytea;
BEGIN
  SELECT seq + 1, hash INTO STRICT v_seq, v_previous FROM audit_head FOR UPDATE;
  v_hash := sha256(
    audit_field(v_seq::text) || audit_field(to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || audit_field(p_actor_kind) || audit_field(p_actor_id) || audit_field(p_deed) || audit_field(p_subject)
    || audit_field(p_purpose) || audit_field(p_outcome) || audit_field(p_detail) || v_previous);
  INSERT INTO audit_event (seq, at, actor_kind, actor_id, deed, subject, purpose, outcome, detail, previous, hash)
    VALUES (v_seq, v_at, p_actor_kind, p_actor_id, p_deed, p_subject, p_purpose, p_outcome, p_detail, v_previous, v_hash);
  UPDATE audit_head SET seq = v_seq, hash = v_hash;
  IF p_live THEN PERFORM pg_notify('desk', p_deed || ' ' || p_subject); END IF;
  RETURN v_seq;
END $$;
--> statement-breakpoint
CREATE FUNCTION porchlight.never_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON porchlight.audit_event
  FOR EACH ROW EXECUTE FUNCTION porchlight.never_changed();
--> statement-breakpoint
CREATE TRIGGER audit_event_is_never_emptied BEFORE TRUNCATE ON porchlight.audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION porchlight.never_changed();
--> statement-breakpoint
CREATE TRIGGER parcels_never_change BEFORE UPDATE OR DELETE ON porchlight.parcel
  FOR EACH ROW EXECUTE FUNCTION porchlight.never_changed();
--> statement-breakpoint
CREATE TRIGGER parcels_are_never_emptied BEFORE TRUNCATE ON porchlight.parcel
  FOR EACH STATEMENT EXECUTE FUNCTION porchlight.never_changed();
--> statement-breakpoint
-- Keeps a draft. p_expected is the version read before, 0 for a new one. Returns the new version, or null when
-- somebody (another tab) was quicker, or the draft is gone: read again, and put again.
CREATE FUNCTION caller.draft_put(p_digest bytea, p_sealed bytea, p_expected integer, p_expires timestamptz) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v integer;
  -- Longer than any caller may ask for, and no longer.
  v_expires timestamptz := least(p_expires, now() + interval '8 days');
BEGIN
  IF octet_length(p_sealed) > 4194304 THEN RAISE EXCEPTION 'a draft is at most 4 MiB' USING ERRCODE = 'program_limit_exceeded'; END IF;
  IF p_expected = 0 THEN
    INSERT INTO draft (digest, sealed, version, expires_at) VALUES (p_digest, p_sealed, 1, v_expires)
      ON CONFLICT (digest) DO NOTHING RETURNING version INTO v;
  ELSE
    UPDATE draft SET sealed = p_sealed, version = version + 1, expires_at = v_expires
      WHERE digest = p_digest AND version = p_expected AND expires_at > now() RETURNING version INTO v;
  END IF;
  RETURN v;
END $$;
--> statement-breakpoint
CREATE FUNCTION caller.draft_get(p_digest bytea) RETURNS TABLE (sealed bytea, version integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT d.sealed, d.version FROM draft d WHERE d.digest = p_digest AND d.expires_at > now()
$$;
--> statement-breakpoint
CREATE FUNCTION caller.draft_drop(p_digest bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  DELETE FROM draft WHERE digest = p_digest
$$;
--> statement-breakpoint
-- Wraps a draft's key under a code, once. A draft that has another code keeps it: false. Asked again with the same code
-- it reaches a lead that was made in between.
CREATE FUNCTION caller.draft_set_code(p_digest bytea, p_caller bytea, p_code bytea, p_wrapped bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
BEGIN
  UPDATE draft SET code_digest = p_code, wrapped_key = p_wrapped WHERE digest = p_digest AND (code_digest IS NULL OR code_digest = p_code);
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE lead SET code_digest = p_code WHERE caller_digest = p_caller AND code_digest IS NULL;
  RETURN true;
END $$;
--> statement-breakpoint
CREATE FUNCTION caller.draft_by_code(p_code bytea) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT d.wrapped_key FROM draft d WHERE d.code_digest = p_code AND d.expires_at > now()
$$;
--> statement-breakpoint
-- Sends a parcel: lead, parcel, keys, card, event and job, or nothing. The parcel's id is its idempotency key.
-- 'sent', 'again' (already there; something was written all the same, so that a standby has it too), 'refused' (the
-- lead is another caller's), or 'erased'.
CREATE FUNCTION caller.send_parcel(
  p_lead uuid, p_caller bytea, p_code bytea, p_parcel uuid, p_kind porchlight.parcel_kind, p_sealed bytea,
  p_desk_key text, p_enc bytea, p_key bytea,
  p_card uuid, p_card_sealed bytea, p_card_enc bytea, p_card_key bytea,
  p_urgency porchlight.urgency, p_rank smallint, p_due timestamptz, p_ceiling timestamptz,
  p_language porchlight.language, p_source porchlight.lead_source
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_lead lead%ROWTYPE;
  v_new boolean;
  v_urgency porchlight.urgency;
BEGIN
  INSERT INTO lead (id, caller_digest, code_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
    VALUES (p_lead, p_caller, p_code, p_rank, p_due, p_urgency, p_language, p_source, p_kind = 'whole', now(), now(), p_ceiling)
    ON CONFLICT (id) DO UPDATE SET sent_at = now() WHERE lead.caller_digest = excluded.caller_digest
    RETURNING * INTO v_lead;
  IF NOT FOUND THEN RETURN 'refused'; END IF;
  IF v_lead.erased_at IS NOT NULL THEN RETURN 'erased'; END IF;
  v_new := NOT EXISTS (SELECT FROM parcel WHERE lead_id = p_lead);

  INSERT INTO parcel (id, lead_id, kind, sealed, sent_at) VALUES (p_parcel, p_lead, p_kind, p_sealed, now()) ON CONFLICT (id) DO NOTHING;
  IF NOT FOUND THEN
    IF EXISTS (SELECT FROM parcel WHERE id = p_parcel AND lead_id = p_lead) THEN RETURN 'again'; END IF;
    RAISE EXCEPTION 'a parcel belongs to one lead' USING ERRCODE = 'restrict_violation';
  END IF;
  INSERT INTO data_key (subject, lead_id, desk_key, enc, sealed) VALUES (p_parcel, p_lead, p_desk_key, p_enc, p_key);
  DELETE FROM data_key WHERE subject = (SELECT c.id FROM card c WHERE c.lead_id = p_lead);
  INSERT INTO card (lead_id, id, sealed) VALUES (p_lead, p_card, p_card_sealed)
    ON CONFLICT (lead_id) DO UPDATE SET id = excluded.id, sealed = excluded.sealed;
  INSERT INTO data_key (subject, lead_id, desk_key, enc, sealed) VALUES (p_card, p_lead, p_desk_key, p_card_enc, p_card_key);

  IF v_new THEN
    PERFORM audit_append('caller', 'caller', 'lead.created', p_lead::text, 'intake', 'done', '', false);
    PERFORM graphile_worker.add_job('escalate-lead', json_build_object('leadId', p_lead), run_at := p_ceiling, job_key := 'escalate:' || p_lead::text);
  ELSE
    -- What a caller adds may raise the urgency. It is lowered only where the earlier one stood for too few answers to
    -- judge, and never once staff have decided.
    v_urgency := CASE
      WHEN v_lead.urgency_decided OR v_lead.whole OR v_lead.urgency <> 'same_day' THEN least(v_lead.urgency, p_urgency)
      ELSE p_urgency END;
    UPDATE lead SET
      urgency = v_urgency,
      rank = CASE WHEN v_urgency = urgency THEN rank ELSE p_rank END,
      due_at = CASE WHEN stage IN ('admitted', 'closed') THEN p_due ELSE least(due_at, p_due) END,
      ceiling_at = least(ceiling_at, p_ceiling),
      whole = whole OR p_kind = 'whole',
      code_digest = coalesce(code_digest, p_code),
      language = p_language
      WHERE id = p_lead;
    IF v_lead.stage IN ('admitted', 'closed') THEN
      -- Somebody who writes again is not left in a closed drawer, and has lifted their own wish not to be contacted.
      UPDATE lead SET stage = 'new', disposition = NULL, closed_at = NULL, owner = NULL, asks_no_contact = false, attempts = 0, escalated_at = NULL, ceiling_at = p_ceiling
        WHERE id = p_lead;
      PERFORM audit_append('caller', 'caller', 'lead.reopened', p_lead::text, 'intake', 'done', '', false);
    END IF;
    -- The one job of this lead moves with its ceiling.
    PERFORM graphile_worker.add_job('escalate-lead', json_build_object('leadId', p_lead),
      run_at := (SELECT l.ceiling_at FROM lead l WHERE l.id = p_lead), job_key := 'escalate:' || p_lead::text);
  END IF;
  PERFORM audit_append('caller', 'caller', 'parcel.received.' || p_kind::text, p_lead::text, 'intake', 'done', '', true);
  RETURN 'sent';
END $$;
--> statement-breakpoint
-- A caller's own lead: of the draft they hold, and only where that has none, of their code. The two may name different
-- leads, on a phone that was lent.
CREATE FUNCTION porchlight.own_lead(p_code bytea, p_caller bytea) RETURNS uuid
LANGUAGE sql STABLE SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT l.id FROM lead l WHERE l.caller_digest = p_caller), (SELECT l.id FROM lead l WHERE l.code_digest = p_code))
$$;
--> statement-breakpoint
-- Plain facts about a caller's own lead, found by their code or by the draft they hold. No word of anybody's.
CREATE FUNCTION caller.lead_status(p_code bytea, p_caller bytea) RETURNS TABLE (
  lead_id uuid, arrived_at timestamptz, due_at timestamptz, opened_at timestamptz, last_contact_at timestamptz, attempts integer,
  stage porchlight.stage, closed_at timestamptz, disposition porchlight.disposition, erased_at timestamptz, urgency porchlight.urgency
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE v_lead uuid := own_lead(p_code, p_caller);
BEGIN
  IF v_lead IS NULL THEN RETURN; END IF;
  PERFORM audit_append('caller', 'caller', 'status.viewed', v_lead::text, 'own record', 'done', '', false);
  RETURN QUERY SELECT l.id, l.arrived_at, l.due_at, l.opened_at, l.last_contact_at, l.attempts, l.stage, l.closed_at,
    l.disposition, l.erased_at, l.urgency FROM lead l WHERE l.id = v_lead;
END $$;
--> statement-breakpoint
-- Who has read a caller's story: when, and in what role. No names of staff.
CREATE FUNCTION caller.lead_reads(p_code bytea, p_caller bytea) RETURNS TABLE (at timestamptz, deed text, roles text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT e.at, e.deed, e.detail FROM lead l JOIN audit_event e ON e.subject = l.id::text
    WHERE l.id = own_lead(p_code, p_caller) AND e.deed = 'lead.opened' AND e.outcome = 'done'
    ORDER BY e.seq DESC LIMIT 50
$$;
--> statement-breakpoint
-- Stops contact at once, and closes. 'withdrawn', or 'none' when there is no such lead.
CREATE FUNCTION caller.withdraw_lead(p_code bytea, p_caller bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE v_lead lead%ROWTYPE;
BEGIN
  SELECT * INTO v_lead FROM lead l WHERE l.id = own_lead(p_code, p_caller) FOR UPDATE;
  IF NOT FOUND THEN RETURN 'none'; END IF;
  -- Closed for another reason it is withdrawn all the same, so that staff do not reopen it; an admission stays one.
  UPDATE lead SET asks_no_contact = true, closed_at = coalesce(closed_at, now()),
    stage = CASE WHEN v_lead.stage = 'admitted' THEN v_lead.stage ELSE 'closed' END,
    disposition = CASE WHEN v_lead.stage = 'admitted' THEN v_lead.disposition ELSE 'withdrawn' END
    WHERE id = v_lead.id;
  PERFORM audit_append('caller', 'caller', 'lead.withdrawn', v_lead.id::text, 'own record', 'done', '', true);
  RETURN 'withdrawn';
END $$;
--> statement-breakpoint
-- Erases what a caller sent, by deleting its keys. After an admission a person answers instead: 'person_replies'.
CREATE FUNCTION caller.erase_lead(p_code bytea, p_caller bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE v_lead lead%ROWTYPE;
BEGIN
  SELECT * INTO v_lead FROM lead l WHERE l.id = own_lead(p_code, p_caller) FOR UPDATE;
  IF NOT FOUND THEN RETURN 'none'; END IF;
  IF v_lead.stage = 'admitted' OR v_lead.disposition = 'admitted' THEN RETURN 'person_replies'; END IF;
  DELETE FROM data_key WHERE lead_id = v_lead.id;
  DELETE FROM draft WHERE code_digest = v_lead.code_digest;
  UPDATE lead SET asks_no_contact = true, stage = 'closed', disposition = coalesce(disposition, 'withdrawn'),
    closed_at = coalesce(closed_at, now()), erased_at = now() WHERE id = v_lead.id;
  PERFORM audit_append('caller', 'caller', 'lead.erased', v_lead.id::text, 'own record', 'done', '', true);
  RETURN 'erased';
END $$;
--> statement-breakpoint
-- Jobs are added inside the transaction of the change that needs them.
CREATE FUNCTION porchlight.add_job(p_task text, p_payload json, p_run_at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT FROM graphile_worker.add_job(p_task, p_payload, run_at := p_run_at)
$$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA porchlight, caller FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA caller TO porchlight_public;
--> statement-breakpoint
GRANT USAGE ON SCHEMA porchlight TO porchlight_desk;
--> statement-breakpoint
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA caller TO porchlight_public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION porchlight.audit_append(text, text, text, text, text, text, text, boolean),
  porchlight.add_job(text, json, timestamptz) TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON porchlight.staff, porchlight.token, porchlight.session, porchlight.lead, porchlight.card TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT ON porchlight.note TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON porchlight.data_key TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT ON porchlight.parcel, porchlight.audit_event, porchlight.audit_head TO porchlight_desk;
--> statement-breakpoint
-- The purge of expired drafts needs to see when they end, and nothing of what they hold.
GRANT SELECT (digest, expires_at), DELETE ON porchlight.draft TO porchlight_desk;
