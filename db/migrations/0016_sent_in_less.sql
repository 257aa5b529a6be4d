-- By hand, as in 0001. Nothing is asked or answered otherwise than before: code from before runs on as it did.
-- Keeping a parcel, as in 0004. What a caller adds never lowers a lead that was raised; one that they open again has both its
-- clocks anew, and stands where its urgency puts it. And in less time: what belongs to a lead that is there already is looked
-- for only where it is, and the log, for whose head all others wait, is written last.
CREATE OR REPLACE FUNCTION porchlight.keep_parcel(
  p_actor_kind text, p_actor_id text,
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
  IF NOT v_new THEN
    DELETE FROM data_key WHERE subject = (SELECT c.id FROM card c WHERE c.lead_id = p_lead);
  END IF;
  INSERT INTO card (lead_id, id, sealed) VALUES (p_lead, p_card, p_card_sealed)
    ON CONFLICT (lead_id) DO UPDATE SET id = excluded.id, sealed = excluded.sealed;
  INSERT INTO data_key (subject, lead_id, desk_key, enc, sealed) VALUES (p_card, p_lead, p_desk_key, p_card_enc, p_card_key);

  IF v_new THEN
    -- Nobody can have a job of this name: the lead is new. To look for one costs four times what adding it does.
    PERFORM graphile_worker.add_job('escalate-lead', json_build_object('leadId', p_lead), run_at := p_ceiling,
      job_key := 'escalate:' || p_lead::text, job_key_mode := 'unsafe_dedupe');
    PERFORM audit_append(p_actor_kind, p_actor_id, 'lead.created', p_lead::text, 'intake', 'done', '', false);
  ELSE
    -- What a caller adds may raise the urgency. It is lowered only where the earlier one stood for too few answers to
    -- judge, and never once staff have decided.
    v_urgency := CASE
      WHEN v_lead.urgency_decided OR v_lead.whole OR v_lead.urgency <> 'same_day' THEN least(v_lead.urgency, p_urgency)
      ELSE p_urgency END;
    UPDATE lead SET
      urgency = v_urgency,
      -- One that was raised and still waits for its first try stays as near as it was.
      rank = CASE WHEN v_urgency = urgency THEN rank WHEN escalated_at IS NOT NULL AND attempts = 0 THEN least(rank, p_rank) ELSE p_rank END,
      due_at = CASE WHEN stage IN ('admitted', 'closed') THEN p_due ELSE least(due_at, p_due) END,
      ceiling_at = least(ceiling_at, p_ceiling),
      whole = whole OR p_kind = 'whole',
      code_digest = coalesce(code_digest, p_code),
      language = p_language
      WHERE id = p_lead;
    IF v_lead.stage IN ('admitted', 'closed') THEN
      -- Somebody who writes again is not left in a closed drawer, and has lifted their own wish not to be contacted.
      UPDATE lead SET stage = 'new', disposition = NULL, closed_at = NULL, owner = NULL, asks_no_contact = false, attempts = 0, escalated_at = NULL, ceiling_at = p_ceiling,
        first_attempt_at = NULL, first_conversation_at = NULL,
        rank = CASE v_urgency WHEN 'emergency_now' THEN 0 WHEN 'urgent_1h' THEN 1 ELSE 2 END
        WHERE id = p_lead;
      PERFORM audit_append(p_actor_kind, p_actor_id, 'lead.reopened', p_lead::text, 'intake', 'done', '', false);
    END IF;
    -- The one job of this lead moves with its ceiling.
    PERFORM graphile_worker.add_job('escalate-lead', json_build_object('leadId', p_lead),
      run_at := (SELECT l.ceiling_at FROM lead l WHERE l.id = p_lead), job_key := 'escalate:' || p_lead::text);
  END IF;
  PERFORM audit_append(p_actor_kind, p_actor_id, 'parcel.received.' || p_kind::text, p_lead::text, 'intake', 'done', '', true);
  RETURN 'sent';
END $$;
--> statement-breakpoint
-- As in 0014; a lead that is just being made has no job yet to look for.
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
      run_at := now() + make_interval(mins => coalesce(v_ceiling, 15)), job_key := 'untried:' || NEW.id::text,
      job_key_mode := CASE TG_OP WHEN 'INSERT' THEN 'unsafe_dedupe' ELSE 'replace' END);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- As in 0001, but the lead first and the draft after it, in the order of sending and of erasing: two of one caller's never wait
-- for each other.
CREATE OR REPLACE FUNCTION caller.draft_set_code(p_digest bytea, p_caller bytea, p_code bytea, p_wrapped bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
BEGIN
  PERFORM FROM lead WHERE caller_digest = p_caller FOR UPDATE;
  UPDATE draft SET code_digest = p_code, wrapped_key = p_wrapped WHERE digest = p_digest AND (code_digest IS NULL OR code_digest = p_code);
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE lead SET code_digest = p_code WHERE caller_digest = p_caller AND code_digest IS NULL;
  RETURN true;
END $$;
