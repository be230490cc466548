/** How names are written in the drawing: below their node, readable across ties, in page colours. */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import type { DrawnEdge, DrawnNode } from "./network";

const PADDING = 5;
const HALO = 4;

interface Place {
  x: number;
  y: number;
  size: number;
}

function below(place: Place, settings: Settings<DrawnNode, DrawnEdge>): number {
  return place.y + place.size + settings.labelSize + 2;
}

/** A drawing function for names: centred below the node, on a halo of the page's paper. */
export function labelDrawer(
  paper: string,
  ink: string,
): NodeLabelDrawingFunction<DrawnNode, DrawnEdge> {
  return (context, data, settings) => {
    if (!data.label) return;
    context.font = `${settings.labelSize}px ${settings.labelFont}`;
    context.textAlign = "center";
    context.lineJoin = "round";
    context.lineWidth = HALO;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    context.strokeText(data.label, data.x, below(data, settings));
    context.fillText(data.label, data.x, below(data, settings));
  };
}

/** A drawing function for the node that is pointed at: a ring, and its name in a box. */
export function hoverDrawer(
  paper: string,
  ink: string,
): NodeHoverDrawingFunction<DrawnNode, DrawnEdge> {
  return (context, data, settings) => {
    const label = data.label ?? "";
    context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
    context.textAlign = "center";
    context.lineWidth = 1;
    context.fillStyle = paper;
    context.strokeStyle = ink;
    const base = below(data, settings);
    const width = context.measureText(label).width + 2 * PADDING;
    const top = base - settings.labelSize - PADDING + 2;
    context.beginPath();
    context.roundRect(data.x - width / 2, top, width, settings.labelSize + 2 * PADDING, 4);
    context.fill();
    context.stroke();
    context.beginPath();
    context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI);
    context.stroke();
    context.fillStyle = ink;
    context.fillText(label, data.x, base);
  };
}
