import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { type KindName } from "../../../../texts.js";
import type { Line, Mark } from "./make-graph.js";

/**
 * How far a point lies outside of each kind's mark, in pixels, where a circle of the same area has the
 * radius r: the forms of `kind-mark.tsx`, y upwards.
 */
const DISTANCES: Readonly<Record<KindName, string>> = {
  ROLE: "max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - 0.778 * r",
  SKILL: "length(p) - r",
  TECHNOLOGY: "max(abs(p.x), abs(p.y)) - 0.886 * r",
  CATEGORY: "(abs(p.x) + abs(p.y)) * 0.707 - 0.886 * r",
  RESPONSIBILITY: "max(abs(p.x) * 0.866 - p.y * 0.5, p.y) - 0.778 * r",
};

/** A triangle around each mark, which has room for the corners of all of them. */
const CORNER_ANGLES = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];
const REACH = "3.2";

const VERTEX_SHADER = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
void main() {
  v_radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_offset = ${REACH} * v_radius * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  // Colours come in bytes, of which the last has only 255 steps.
  v_color.a *= 255.0 / 254.0;
}`;

/** The rim is smoothed over two pixels, but not where colours tell which mark is pointed at. */
function writeFragmentShader(kind: KindName): string {
  return `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
uniform float u_correctionRatio;
void main() {
  vec2 p = v_offset;
  float r = v_radius;
  float outside = ${DISTANCES[kind]};
  float rim = u_correctionRatio * 2.0;
  #ifdef PICKING_MODE
  gl_FragColor = outside > rim ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(outside / rim + 0.5, 0.0, 1.0));
  #endif
}`;
}

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;

/** WebGL's own numbers for what they are called. */
const TRIANGLES = 4;
const UNSIGNED_BYTE = 5121;
const FLOAT = 5126;

/** Makes what draws the marks of one kind, after Sigma's own program for discs. */
export function createMarkProgram(kind: KindName) {
  return class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number], Mark, Line> {
    getDefinition() {
      return {
        VERTICES: CORNER_ANGLES.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: writeFragmentShader(kind),
        METHOD: TRIANGLES as 4,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT as 5126 },
          { name: "a_size", size: 1, type: FLOAT as 5126 },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE as 5121, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE as 5121, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT as 5126 }],
        CONSTANT_DATA: CORNER_ANGLES.map((angle) => [angle]),
      };
    }

    processVisibleItem(id: number, start: number, { x, y, size, color }: NodeDisplayData): void {
      this.array.set([x, y, size, floatColor(color), id], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { u_correctionRatio, u_sizeRatio, u_matrix } = uniformLocations;
      gl.uniform1f(u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
      gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
    }
  };
}
