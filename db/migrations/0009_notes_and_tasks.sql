ALTER TYPE "porchlight"."note_kind" ADD VALUE 'face_sheet';--> statement-breakpoint
ALTER TYPE "porchlight"."note_kind" ADD VALUE 'export';--> statement-breakpoint
CREATE TABLE "porchlight"."note_text" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"number" integer,
	"based_on" integer NOT NULL,
	"author" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "note_text_follows" CHECK (number > based_on AND based_on >= 1)
);
--> statement-breakpoint
CREATE TABLE "porchlight"."task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"owner" uuid NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"sealed" "bytea" NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"note_id" uuid,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"dropped_at" timestamp with time zone,
	"last_id" uuid NOT NULL,
	"last_deed" text NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"owner_before" uuid,
	"due_before" timestamp with time zone,
	CONSTRAINT "task_done_by_somebody" CHECK ((done_at IS NULL) = (done_by IS NULL))
);
--> statement-breakpoint
ALTER TABLE "porchlight"."note_text" ADD CONSTRAINT "note_text_note_id_note_id_fk" FOREIGN KEY ("note_id") REFERENCES "porchlight"."note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."note_text" ADD CONSTRAINT "note_text_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."note_text" ADD CONSTRAINT "note_text_author_staff_id_fk" FOREIGN KEY ("author") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."task" ADD CONSTRAINT "task_lead_id_lead_id_fk" FOREIGN KEY ("lead_id") REFERENCES "porchlight"."lead"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."task" ADD CONSTRAINT "task_owner_staff_id_fk" FOREIGN KEY ("owner") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."task" ADD CONSTRAINT "task_made_by_staff_id_fk" FOREIGN KEY ("made_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."task" ADD CONSTRAINT "task_note_id_note_id_fk" FOREIGN KEY ("note_id") REFERENCES "porchlight"."note"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."task" ADD CONSTRAINT "task_done_by_staff_id_fk" FOREIGN KEY ("done_by") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "porchlight"."task" ADD CONSTRAINT "task_owner_before_staff_id_fk" FOREIGN KEY ("owner_before") REFERENCES "porchlight"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "note_text_number" ON "porchlight"."note_text" USING btree ("note_id","number");--> statement-breakpoint
CREATE INDEX "note_text_lead" ON "porchlight"."note_text" USING btree ("lead_id","written_at");--> statement-breakpoint
CREATE INDEX "task_owner" ON "porchlight"."task" USING btree ("owner","due_at","id") WHERE done_at IS NULL AND dropped_at IS NULL;--> statement-breakpoint
CREATE INDEX "task_due" ON "porchlight"."task" USING btree ("due_at","id") WHERE done_at IS NULL AND dropped_at IS NULL;--> statement-breakpoint
CREATE INDEX "task_lead" ON "porchlight"."task" USING btree ("lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "task_last" ON "porchlight"."task" USING btree ("last_id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "porchlight"."audit_event" USING brin ("at");--> statement-breakpoint
-- By hand from here, as in 0001. No text of a note is ever changed: another is added.
GRANT SELECT, INSERT ON porchlight.note_text TO porchlight_desk;
--> statement-breakpoint
-- Neither a task's words nor who gave it can be changed; it is taken away by a mark.
GRANT SELECT, INSERT, UPDATE (owner, due_at, done_at, done_by, dropped_at, last_id, last_deed, last_at, owner_before, due_before)
  ON porchlight.task TO porchlight_desk;
