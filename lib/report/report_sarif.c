/* SPDX-License-Identifier: MIT */
/* Findings as a log of SARIF 2.1.0. */
#include "report.h"

/* A message object. */
static void member_message(object *o, const char *name, const char *text)
{
    member_map(o, name);
    member_text(o, "text", text);
    bracket_close(o, '}');
}

static void sarif_rule(object *o, const rc_code_info *info)
{
    bracket_open(o, '{');
    member_text(o, "id", info->slug);
    member_message(o, "shortDescription", info->message);
    member_message(o, "help", info->text);
    member_map(o, "defaultConfiguration");
    member_text(o, "level", rc_severity_text(info->severity));
    bracket_close(o, '}');
    bracket_close(o, '}');
}

int rc_sarif_begin(const char *program, rc_sink sink, void *context, const rc_allocator *allocator)
{
    object o;

    object_init(&o, sink, context, allocator);
    put_text(&o.out, "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\","
                 "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":");
    bracket_open(&o, '{');
    member_text(&o, "name", program);
    member_text(&o, "semanticVersion", rc_version());
    member_array(&o, "rules");
    for (int code = RC_CODE_NONE + 1; code < RC_CODE_COUNT; code++)
        sarif_rule(&o, rc_code_lookup((rc_code)code));
    bracket_close(&o, ']');
    bracket_close(&o, '}');
    put_text(&o.out, "},\"results\":[");
    return object_end(&o);
}

/* What text says behind the severity. */
static void sarif_message(object *o, const rc_finding *f, int mask)
{
    writer w;

    gather_begin(o, &w, mask);
    put_text(&w, rc_code_lookup(f->code)->message);
    put_details(&w, f);
    member_map(o, "message");
    member_gathered(o, "text", &w);
    bracket_close(o, '}');
}

static int is_uri_byte(unsigned char byte)
{
    return byte < 0x80 && (is_word(byte) || is_among("-._~/", byte));
}

/* A name as a reference of RFC 3986: a colon would make a scheme of its beginning. */
static void member_uri(object *o, const char *name, const char *path)
{
    const unsigned char *p = text_span(path).bytes;
    writer w;

    gather_begin(o, &w, 0);
    put_text(&w, *path == '/' ? "file://" : "");
    for (; *p != '\0'; p++) {
        rc_span same = {p, 1};

        if (is_uri_byte(*p))
            put(&w, same);
        else
            put_percent(&w, *p);
    }
    member_gathered(o, name, &w);
}

/* Lines and columns of SARIF begin with 1; what has none is about the whole file. */
static void sarif_region(object *o, const rc_finding *f)
{
    if (f->line == 0 || f->column == 0)
        return;
    member_map(o, "region");
    member_number(o, "startLine", f->line);
    member_number(o, "startColumn", f->column);
    member_number(o, "byteOffset", f->offset);
    member_number(o, "byteLength", f->length);
    bracket_close(o, '}');
}

static void sarif_location(object *o, const rc_finding *f, const char *file)
{
    member_array(o, "locations");
    bracket_open(o, '{');
    member_map(o, "physicalLocation");
    member_map(o, "artifactLocation");
    member_uri(o, "uri", file);
    bracket_close(o, '}');
    sarif_region(o, f);
    bracket_close(o, '}');
    bracket_close(o, '}');
    bracket_close(o, ']');
}

int rc_sarif_result(const rc_finding *f, const rc_finding_style *style, int is_first, rc_sink sink, void *context,
                    const rc_allocator *allocator)
{
    object o;

    object_init(&o, sink, context, allocator);
    put_text(&o.out, is_first ? "\n" : ",\n");
    bracket_open(&o, '{');
    member_text(&o, "ruleId", rc_code_lookup(f->code)->slug);
    member_number(&o, "ruleIndex", (uint64_t)f->code - 1);
    member_text(&o, "level", rc_severity_text(f->severity));
    sarif_message(&o, f, style->mask);
    sarif_location(&o, f, style->file);
    member_map(&o, "properties");
    member_number(&o, "record", f->record);
    member_number(&o, "record_line", f->record_line);
    member_shown(&o, "field", f->field, 0);
    bracket_close(&o, '}');
    bracket_close(&o, '}');
    return object_end(&o);
}

int rc_sarif_end(int is_whole, rc_sink sink, void *context)
{
    writer w;

    writer_init(&w, sink, context, 0);
    put_text(&w, "\n],\"invocations\":[{\"executionSuccessful\":");
    put_text(&w, is_whole ? "true" : "false");
    put_text(&w, "}]}]}\n");
    return writer_end(&w);
}

