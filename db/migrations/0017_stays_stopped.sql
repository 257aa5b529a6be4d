ALTER TABLE "porchlight"."lead" ADD COLUMN "promised_by" timestamp with time zone;
--> statement-breakpoint
-- By hand from here, as in 0001. Code from before runs on as it did.
-- Keeping a parcel, as in 0016, but for what it may open of a lead that has ended. p_opens: 'nothing'; 'closed', what staff have closed; or
-- 'stopped', also what its caller told us to stop, when they ask to be contacted in so many words. What they stopped takes
-- nothing else: nothing is kept, and the answer is 'stopped'. The row is held by then, so it holds whoever comes first.
CREATE FUNCTION porchlight.keep_parcel(
  p_actor_kind text, p_actor_id text,
  p_lead uuid, p_caller bytea, p_code bytea, p_parcel uuid, p_kind porchlight.parcel_kind, p_sealed bytea,
  p_desk_key text, p_enc bytea, p_key bytea,
  p_card uuid, p_card_sealed bytea, p_card_enc bytea, p_card_key bytea,
  p_urgency porchlight.urgency, p_rank smallint, p_due timestamptz, p_ceiling timestamptz,
  p_language porchlight.language, p_source porchlight.lead_source, p_opens text, p_promised timestamptz
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_lead lead%ROWTYPE;
  v_new boolean;
  v_ended boolean;
  v_opens boolean;
  v_urgency porchlight.urgency;
BEGIN
  INSERT INTO lead (id, caller_digest, code_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at, promised_by)
    VALUES (p_lead, p_caller, p_code, p_rank, p_due, p_urgency, p_language, p_source, p_kind = 'whole', now(), now(), p_ceiling, p_promised)
    ON CONFLICT (id) DO UPDATE SET sent_at = now() WHERE lead.caller_digest = excluded.caller_digest
      AND NOT (lead.asks_no_contact AND lead.stage IN ('admitted', 'closed') AND lead.erased_at IS NULL AND p_opens <> 'stopped')
    RETURNING * INTO v_lead;
  IF NOT FOUND THEN
    RETURN CASE WHEN EXISTS (SELECT FROM lead WHERE id = p_lead AND caller_digest = p_caller) THEN 'stopped' ELSE 'refused' END;
  END IF;
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
    v_ended := v_lead.stage IN ('admitted', 'closed');
    v_opens := v_ended AND p_opens <> 'nothing';
    -- What a caller adds may raise the urgency. It is lowered only where the earlier one stood for too few answers to
    -- judge, and never once staff have decided.
    v_urgency := CASE
      WHEN v_lead.urgency_decided OR v_lead.whole OR v_lead.urgency <> 'same_day' THEN least(v_lead.urgency, p_urgency)
      ELSE p_urgency END;
    UPDATE lead SET
      urgency = v_urgency,
      -- One that was raised and still waits for its first try stays as near as it was.
      rank = CASE WHEN v_urgency = urgency THEN rank WHEN escalated_at IS NOT NULL AND attempts = 0 THEN least(rank, p_rank) ELSE p_rank END,
      due_at = CASE WHEN v_opens THEN p_due WHEN v_ended THEN due_at ELSE least(due_at, p_due) END,
      ceiling_at = least(ceiling_at, p_ceiling),
      -- What was promised stands, unless it is promised sooner, anew, or no more.
      promised_by = CASE WHEN p_promised IS NULL OR v_opens OR v_urgency > urgency THEN p_promised ELSE least(promised_by, p_promised) END,
      whole = whole OR p_kind = 'whole',
      code_digest = coalesce(code_digest, p_code),
      language = p_language
      WHERE id = p_lead;
    IF v_opens THEN
      -- Somebody who writes again is not left in a closed drawer; who asks for it has lifted their own wish not to be contacted.
      UPDATE lead SET stage = 'new', disposition = NULL, closed_at = NULL, owner = NULL, asks_no_contact = false, attempts = 0, escalated_at = NULL, ceiling_at = p_ceiling,
        first_attempt_at = NULL, first_conversation_at = NULL,
        rank = CASE v_urgency WHEN 'emergency_now' THEN 0 WHEN 'urgent_1h' THEN 1 ELSE 2 END
        WHERE id = p_lead;
      PERFORM audit_append(p_actor_kind, p_actor_id, 'lead.reopened', p_lead::text, 'intake', 'done', '', false);
    END IF;
    -- The one job of this lead moves with its ceiling.
    IF v_opens OR NOT v_ended THEN
      PERFORM graphile_worker.add_job('escalate-lead', json_build_object('leadId', p_lead),
        run_at := (SELECT l.ceiling_at FROM lead l WHERE l.id = p_lead), job_key := 'escalate:' || p_lead::text);
    END IF;
  END IF;
  PERFORM audit_append(p_actor_kind, p_actor_id, 'parcel.received.' || p_kind::text, p_lead::text, 'intake', 'done', '', true);
  RETURN 'sent';
END $$;
--> statement-breakpoint
-- The same, as code from before calls it.
CREATE OR REPLACE FUNCTION porchlight.keep_parcel(
  p_actor_kind text, p_actor_id text,
  p_lead uuid, p_caller bytea, p_code bytea, p_parcel uuid, p_kind porchlight.parcel_kind, p_sealed bytea,
  p_desk_key text, p_enc bytea, p_key bytea,
  p_card uuid, p_card_sealed bytea, p_card_enc bytea, p_card_key bytea,
  p_urgency porchlight.urgency, p_rank smallint, p_due timestamptz, p_ceiling timestamptz,
  p_language porchlight.language, p_source porchlight.lead_source
) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT keep_parcel(p_actor_kind, p_actor_id, p_lead, p_caller, p_code, p_parcel, p_kind, p_sealed, p_desk_key, p_enc, p_key, p_card, p_card_sealed,
    p_card_enc, p_card_key, p_urgency, p_rank, p_due, p_ceiling, p_language, p_source, 'stopped', NULL)
$$;
--> statement-breakpoint
-- As before, and a lead that is not about the person of its pair any more leaves it: p_joins says which.
CREATE FUNCTION caller.send_parcel(
  p_lead uuid, p_caller bytea, p_code bytea, p_parcel uuid, p_kind porchlight.parcel_kind, p_sealed bytea,
  p_desk_key text, p_enc bytea, p_key bytea,
  p_card uuid, p_card_sealed bytea, p_card_enc bytea, p_card_key bytea,
  p_urgency porchlight.urgency, p_rank smallint, p_due timestamptz, p_ceiling timestamptz,
  p_language porchlight.language, p_source porchlight.lead_source, p_pair uuid, p_joins boolean,
  p_opens text, p_promised timestamptz
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_outcome text := keep_parcel('caller', 'caller', p_lead, p_caller, p_code, p_parcel, p_kind, p_sealed, p_desk_key, p_enc, p_key, p_card, p_card_sealed,
    p_card_enc, p_card_key, p_urgency, p_rank, p_due, p_ceiling, p_language, p_source, p_opens, p_promised);
BEGIN
  IF p_pair IS NOT NULL AND v_outcome IN ('sent', 'again') THEN
    UPDATE lead SET pair_id = CASE WHEN p_joins THEN p_pair END
      WHERE id = p_lead AND CASE WHEN p_joins THEN pair_id IS NULL ELSE pair_id = p_pair END;
  END IF;
  RETURN v_outcome;
END $$;
--> statement-breakpoint
-- By when a caller was told that we will try: of their own lead, for when the draft that says how to reach them is gone.
CREATE FUNCTION caller.lead_promise(p_code bytea, p_caller bytea) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT l.promised_by FROM lead l WHERE l.id = own_lead(p_code, p_caller)
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION porchlight.keep_parcel(text, text, uuid, bytea, bytea, uuid, porchlight.parcel_kind, bytea, text, bytea, bytea, uuid, bytea, bytea,
  bytea, porchlight.urgency, smallint, timestamptz, timestamptz, porchlight.language, porchlight.lead_source, text, timestamptz),
  caller.send_parcel(uuid, bytea, bytea, uuid, porchlight.parcel_kind, bytea, text, bytea, bytea, uuid, bytea, bytea,
  bytea, porchlight.urgency, smallint, timestamptz, timestamptz, porchlight.language, porchlight.lead_source, uuid, boolean, text, timestamptz),
  caller.lead_promise(bytea, bytea) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION porchlight.keep_parcel(text, text, uuid, bytea, bytea, uuid, porchlight.parcel_kind, bytea, text, bytea, bytea, uuid, bytea, bytea,
  bytea, porchlight.urgency, smallint, timestamptz, timestamptz, porchlight.language, porchlight.lead_source, text, timestamptz) TO porchlight_desk;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.send_parcel(uuid, bytea, bytea, uuid, porchlight.parcel_kind, bytea, text, bytea, bytea, uuid, bytea, bytea,
  bytea, porchlight.urgency, smallint, timestamptz, timestamptz, porchlight.language, porchlight.lead_source, uuid, boolean, text, timestamptz),
  caller.lead_promise(bytea, bytea) TO porchlight_public;
