ALTER TABLE "porchlight"."lead" ADD COLUMN "pair_id" uuid;--> statement-breakpoint
CREATE INDEX "lead_pair" ON "porchlight"."lead" USING btree ("pair_id") WHERE pair_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE "porchlight"."private_link" (
	"link" "bytea" PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"words" "bytea" NOT NULL,
	"words_sealed" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "private_link_words" ON "porchlight"."private_link" USING btree ("words");--> statement-breakpoint
CREATE INDEX "private_link_expiry" ON "porchlight"."private_link" USING btree ("expires_at");
--> statement-breakpoint
-- By hand from here, as in 0001. Everything is added and nothing changed: code from before runs on as it did.
-- Keeps a link that its maker may hand over, and joins the lead the maker has already. Asked again it is the same link.
CREATE FUNCTION caller.link_put(
  p_caller bytea, p_pair uuid, p_link bytea, p_sealed bytea, p_words bytea, p_words_sealed bytea, p_expires timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE v_lead uuid;
BEGIN
  IF octet_length(p_sealed) > 1024 OR octet_length(p_words_sealed) > 1024 THEN
    RAISE EXCEPTION 'a link holds at most 1 KiB' USING ERRCODE = 'program_limit_exceeded';
  END IF;
  UPDATE lead SET pair_id = coalesce(pair_id, p_pair) WHERE caller_digest = p_caller RETURNING id INTO v_lead;
  INSERT INTO private_link (link, sealed, words, words_sealed, expires_at)
    VALUES (p_link, p_sealed, p_words, p_words_sealed, least(p_expires, now() + interval '8 days')) ON CONFLICT DO NOTHING;
  IF FOUND AND v_lead IS NOT NULL THEN
    PERFORM audit_append('caller', 'caller', 'link.made', v_lead::text, 'intake', 'done', '', false);
  END IF;
END $$;
--> statement-breakpoint
-- Ends a link. Nothing is said of whether there still was one: whoever made it never learns that.
CREATE FUNCTION caller.link_drop(p_link bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  DELETE FROM private_link WHERE link = p_link
$$;
--> statement-breakpoint
CREATE FUNCTION caller.link_get(p_by bytea) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT CASE WHEN l.link = p_by THEN l.sealed ELSE l.words_sealed END FROM private_link l
    WHERE (l.link = p_by OR l.words = p_by) AND l.expires_at > now()
$$;
--> statement-breakpoint
-- Spends a link and begins the draft it is for, or neither. Of two at once one wins: the other waits, and finds no link.
CREATE FUNCTION caller.link_open(p_by bytea, p_digest bytea, p_sealed bytea, p_expires timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM private_link WHERE (link = p_by OR words = p_by) AND expires_at > now();
  IF NOT FOUND THEN RETURN false; END IF;
  IF caller.draft_put(p_digest, p_sealed, 0, p_expires) IS NULL THEN
    RAISE EXCEPTION 'a draft is begun once' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN true;
END $$;
--> statement-breakpoint
-- As before, for a lead that may belong to a pair. Once joined, a lead stays with its pair.
CREATE FUNCTION caller.send_parcel(
  p_lead uuid, p_caller bytea, p_code bytea, p_parcel uuid, p_kind porchlight.parcel_kind, p_sealed bytea,
  p_desk_key text, p_enc bytea, p_key bytea,
  p_card uuid, p_card_sealed bytea, p_card_enc bytea, p_card_key bytea,
  p_urgency porchlight.urgency, p_rank smallint, p_due timestamptz, p_ceiling timestamptz,
  p_language porchlight.language, p_source porchlight.lead_source, p_pair uuid
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
DECLARE
  v_outcome text := caller.send_parcel(p_lead, p_caller, p_code, p_parcel, p_kind, p_sealed, p_desk_key, p_enc, p_key,
    p_card, p_card_sealed, p_card_enc, p_card_key, p_urgency, p_rank, p_due, p_ceiling, p_language, p_source);
BEGIN
  IF p_pair IS NOT NULL AND v_outcome IN ('sent', 'again') THEN
    UPDATE lead SET pair_id = p_pair WHERE id = p_lead AND pair_id IS NULL;
  END IF;
  RETURN v_outcome;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION caller.link_put(bytea, uuid, bytea, bytea, bytea, bytea, timestamptz), caller.link_drop(bytea),
  caller.link_get(bytea), caller.link_open(bytea, bytea, bytea, timestamptz),
  caller.send_parcel(uuid, bytea, bytea, uuid, porchlight.parcel_kind, bytea, text, bytea, bytea, uuid, bytea, bytea, bytea,
    porchlight.urgency, smallint, timestamptz, timestamptz, porchlight.language, porchlight.lead_source, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.link_put(bytea, uuid, bytea, bytea, bytea, bytea, timestamptz), caller.link_drop(bytea),
  caller.link_get(bytea), caller.link_open(bytea, bytea, bytea, timestamptz),
  caller.send_parcel(uuid, bytea, bytea, uuid, porchlight.parcel_kind, bytea, text, bytea, bytea, uuid, bytea, bytea, bytea,
    porchlight.urgency, smallint, timestamptz, timestamptz, porchlight.language, porchlight.lead_source, uuid) TO porchlight_public;
--> statement-breakpoint
-- The purge sees when links end, and nothing of what they hold.
GRANT SELECT (link, expires_at), DELETE ON porchlight.private_link TO porchlight_desk;
