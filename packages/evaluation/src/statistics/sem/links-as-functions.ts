import { differentiate, type Expression } from './expression.ts';
import type { Links } from './links.ts';

/** An equation (or an inequality, at least zero) that the free parameters must satisfy. */
interface Link {
  readonly kind: 'equal' | 'at-least';
  /** Left side less right side. */
  readonly expression: Expression;
}

/** Constraints in which only labels of the model are left. */
export interface Written {
  readonly links: readonly Link[];
  readonly labelled: Links['labelled'];
}

/** Constraints as functions of labels that must be zero, or at least zero. */
export function written({ constraints, definitions, labelled }: Links): Written {
  const known = new Map<string, Expression>();
  for (const { name, expression } of definitions) {
    known.set(name, writtenOut(expression, known));
  }
  const links = constraints.map(({ op, left, right }): Link => {
    const [more, less] = op === '<' ? [right, left] : [left, right];
    const gap: Expression = { kind: 'binary', operator: '-', left: more, right: less };
    return { kind: op === '==' ? 'equal' : 'at-least', expression: writtenOut(gap, known) };
  });
  return { links, labelled };
}

/** An expression with the names that others define written out. */
function writtenOut(
  expression: Expression,
  definitions: ReadonlyMap<string, Expression>,
): Expression {
  switch (expression.kind) {
    case 'number':
      return expression;
    case 'name':
      return definitions.get(expression.name) ?? expression;
    case 'negative':
    case 'call':
      return { ...expression, of: writtenOut(expression.of, definitions) };
    case 'binary':
      return {
        ...expression,
        left: writtenOut(expression.left, definitions),
        right: writtenOut(expression.right, definitions),
      };
  }
}

/** Values of some links and their gradients, one row of q numbers for each. */
export interface LinksAt {
  readonly values: Float64Array;
  readonly jacobian: Float64Array;
}

/** Evaluate the links at these places in the list. */
export function linksAt(
  { links, labelled }: Written,
  places: readonly number[],
  theta: Float64Array,
): LinksAt {
  const q = theta.length;
  const values = new Float64Array(places.length);
  const jacobian = new Float64Array(places.length * q);
  places.forEach((place, r) => {
    const { value, gradient } = differentiate(links[place]!.expression, q, (name) => {
      const { parameter, fixed } = labelled.get(name)!;
      const along = new Float64Array(q);
      if (parameter >= 0) along[parameter] = 1;
      return { value: parameter >= 0 ? theta[parameter]! : fixed, gradient: along };
    });
    values[r] = value;
    jacobian.set(gradient, r * q);
  });
  return { values, jacobian };
}

/** Places of the equations in the list. */
export const equations = ({ links }: Written): number[] =>
  links.flatMap(({ kind }, place) => (kind === 'equal' ? [place] : []));
