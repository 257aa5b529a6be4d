CREATE TYPE "porchlight"."consent_way" AS ENUM('paper_here', 'paper_sent', 'screen');--> statement-breakpoint
CREATE TABLE "porchlight"."story" (
	"id" uuid PRIMARY KEY NOT NULL,
	"language" "porchlight"."language" NOT NULL,
	"words" text,
	"shown_name" text,
	"names_them" boolean NOT NULL,
	"sealed" "bytea" NOT NULL,
	"desk_key" text NOT NULL,
	"enc" "bytea" NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	"consent_version" text NOT NULL,
	"consent_text" text NOT NULL,
	"consent_way" "porchlight"."consent_way" NOT NULL,
	"signed_on" date NOT NULL,
	"until" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "story_consent_is_whole" CHECK (consent_version <> '' AND consent_text ~ '[^[:space:]]' AND octet_length(sealed) > 0
      AND octet_length(sealed_key) > 0 AND octet_length(enc) > 0 AND desk_key <> ''),
	CONSTRAINT "story_signed_before" CHECK (signed_on <= (recorded_at AT TIME ZONE 'UTC')::date + 1),
	CONSTRAINT "story_ends_after" CHECK (until > signed_on),
	CONSTRAINT "story_has_words_until_withdrawn" CHECK (CASE WHEN withdrawn_at IS NULL THEN words IS NOT NULL AND words ~ '[^[:space:]]'
      AND names_them = (shown_name IS NOT NULL) ELSE words IS NULL AND shown_name IS NULL END),
	CONSTRAINT "story_withdrawn_by_somebody" CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
--> statement-breakpoint
ALTER TABLE "porchlight"."story" ADD CONSTRAINT "story_recorded_by_staff_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."story" ADD CONSTRAINT "story_withdrawn_by_staff_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_shown" ON "porchlight"."story" USING btree ("language","recorded_at") WHERE withdrawn_at IS NULL;
--> statement-breakpoint
-- By hand from here, as in 0001. What everybody may read now, in one language: no word of who signed, when or how. A day
-- ends when it ends in UTC, which in the Americas is too early rather than too late.
CREATE FUNCTION caller.stories(p_language porchlight.language) RETURNS TABLE (words text, shown_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT s.words, s.shown_name FROM story s
    WHERE s.language = p_language AND s.withdrawn_at IS NULL AND (s.until IS NULL OR s.until > (now() AT TIME ZONE 'UTC')::date)
    ORDER BY s.recorded_at DESC, s.id LIMIT 20
$$;
--> statement-breakpoint
-- Takes a story down: its words and the name shown are deleted, the consent stays. Nothing else of a story ever changes.
CREATE FUNCTION porchlight.withdraw_story(p_story uuid, p_by uuid, p_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
BEGIN
  UPDATE story SET words = NULL, shown_name = NULL, withdrawn_by = p_by, withdrawn_at = p_at
    WHERE id = p_story AND withdrawn_at IS NULL;
  RETURN FOUND;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION caller.stories(porchlight.language), porchlight.withdraw_story(uuid, uuid, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.stories(porchlight.language) TO porchlight_public;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION porchlight.withdraw_story(uuid, uuid, timestamptz) TO porchlight_desk;
--> statement-breakpoint
GRANT SELECT, INSERT ON porchlight.story TO porchlight_desk;
