ALTER TYPE "porchlight"."note_kind" ADD VALUE 'dismissal';--> statement-breakpoint
ALTER TYPE "porchlight"."note_kind" ADD VALUE 'finding_stands';--> statement-breakpoint
ALTER TYPE "porchlight"."note_kind" ADD VALUE 'screening';
