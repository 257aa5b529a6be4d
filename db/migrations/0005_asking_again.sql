-- By hand, as in 0001. Whether the lead of a draft was closed: who asks to be contacted after that is waiting again, though
-- their answers are the same. No more than that it is so, and of one's own.
CREATE FUNCTION caller.lead_is_closed(p_caller bytea) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM lead l WHERE l.caller_digest = p_caller AND l.stage = 'closed' AND l.erased_at IS NULL)
$$;
--> statement-breakpoint
-- A lead that its caller opens again has arrived anew: the time promised to them is counted from there. (Staff who open one
-- again take it up themselves: it does not become new.)
CREATE FUNCTION porchlight.arrived_anew() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.arrived_at := now();
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER opened_again_is_arrived_anew BEFORE UPDATE OF stage ON porchlight.lead
  FOR EACH ROW WHEN (OLD.stage IN ('admitted', 'closed') AND NEW.stage = 'new') EXECUTE FUNCTION porchlight.arrived_anew();
--> statement-breakpoint
REVOKE ALL ON FUNCTION caller.lead_is_closed(bytea), porchlight.arrived_anew() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION caller.lead_is_closed(bytea) TO porchlight_public, porchlight_desk;
