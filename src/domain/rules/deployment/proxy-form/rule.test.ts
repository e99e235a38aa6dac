import { describeRule, validDeployment } from "../../testing.ts";
import { proxyForm } from "./rule.ts";

const withProxy = (proxy: string | undefined) => ({ ...validDeployment(), proxy });

describeRule(proxyForm, {
  valid: {
    none: withProxy(undefined),
    empty: withProxy(" "),
    "host and port": withProxy("proxy.example.net:8080"),
    "an address": withProxy("10.10.10.175:8080"),
    "a short name with a scheme": withProxy(" http://proxy:3128/ "),
  },
  invalid: {
    "two words": withProxy("proxy 8080"),
    "something a command line would take apart": withProxy('proxy";& calc'),
    "no host": withProxy(":8080"),
  },
  field: "proxy",
});
