import { z } from "zod";

// zod tries `new Function` to compile its checks, which the page's content security policy forbids and reports.
// Imported before any module that makes a schema.
z.config({ jitless: true });
