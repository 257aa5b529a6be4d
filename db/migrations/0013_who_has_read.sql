-- By hand, as in 0001. Who has read a caller's story: when, in what role, and how: opened, put on a sheet to print, or taken in a
-- file. No names of staff. Of a file the line in the log tells how many leads were in it, too: that is nobody's here.
CREATE OR REPLACE FUNCTION caller.lead_reads(p_code bytea, p_caller bytea) RETURNS TABLE (at timestamptz, deed text, roles text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = porchlight, pg_catalog, pg_temp AS $$
  SELECT e.at, e.deed, regexp_replace(e.detail, ' ?[0-9]+$', '') FROM lead l JOIN audit_event e ON e.subject = l.id::text
    WHERE l.id = own_lead(p_code, p_caller) AND e.deed IN ('lead.opened', 'lead.sheet_shown', 'lead.exported') AND e.outcome = 'done'
    ORDER BY e.seq DESC LIMIT 50
$$;
