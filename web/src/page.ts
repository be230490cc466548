/** What every page gets when scripts run: suggestions in search fields and the timeline's filter. */
import { mountSuggestions } from "./suggest";
import { mountFilter } from "./timeline";

document.querySelectorAll<HTMLInputElement>("input[data-suggest]").forEach(mountSuggestions);
document.querySelectorAll<HTMLElement>("[data-timeline]").forEach(mountFilter);
