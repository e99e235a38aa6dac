import { describe, expect, it } from "vitest";
import { looksLikeBackup } from "./backup.ts";

describe("looksLikeBackup", () => {
  it.each([
    "Backup 2019-03/SEA-CCE1/CloudConnector.ini",
    "Lyon (old)/CloudConnector.ini",
    "bak\\CloudConnector.ini",
    "SEA-CCE1/CloudConnector - Copy.ini",
    "SEA-CCE1/CloudConnector.old.ini",
    "SEA-CCE1/CloudConnector_orig.ini",
    "2019-03-01/SEA-CCE1/CloudConnector.ini",
    "20190301/CloudConnector.ini",
    "Archive/CloudConnector.ini",
  ])("sees it in %s", (path) => {
    expect(looksLikeBackup(path)).toBe(true);
  });

  it.each([
    "Seattle/SEA-CCE1/CloudConnector.ini",
    "Goldfield/OLDHAM1/CloudConnector.ini",
    "Copyhold/CloudConnector.ini",
    "2019/CloudConnector.ini",
    "192019/CloudConnector.ini",
    "Site 2019-13/CloudConnector.ini",
    "Threefold/CloudConnector.ini",
  ])("does not see it in %s", (path) => {
    expect(looksLikeBackup(path)).toBe(false);
  });
});
