-- By hand, as in 0004. What a caller adds never lowers a lead that was raised; and one that they open again has both its
-- clocks anew, and stands where its urgency puts it.
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
  DELETE FROM data_key WHERE subject = (SELECT c.id FROM card c WHERE c.lead_id = p_lead);
  INSERT INTO card (lead_id, id, sealed) VALUES (p_lead, p_card, p_card_sealed)
    ON CONFLICT (lead_id) DO UPDATE SET id = excluded.id, sealed = excluded.sealed;
  INSERT INTO data_key (subject, lead_id, desk_key, enc, sealed) VALUES (p_card, p_lead, p_desk_key, p_card_enc, p_card_key);

  IF v_new THEN
    PERFORM audit_append(p_actor_kind, p_actor_id, 'lead.created', p_lead::text, 'intake', 'done', '', false);
    PERFORM graphile_worker.add_job('escalate-lead', json_build_object('leadId', p_lead), run_at := p_ceiling, job_key := 'escalate:' || p_lead::text);
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
