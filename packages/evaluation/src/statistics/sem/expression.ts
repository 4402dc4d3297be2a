/** An arithmetic expression of labels, as written after `:=` and around `==`. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string; readonly line: number; readonly column: number }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: '+' | '-' | '*' | '/' | '^';
      readonly left: Expression;
      readonly right: Expression;
    };

export type FunctionName = 'sqrt' | 'exp' | 'log' | 'abs';

/** A value and its derivatives with respect to the free parameters. */
export interface Differentiated {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Every name an expression mentions. */
export function namesIn(
  expression: Expression,
): { readonly name: string; readonly line: number; readonly column: number }[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression];
    case 'negative':
    case 'call':
      return namesIn(expression.of);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
  }
}

/** Value and exact gradient by forward differentiation. */
export function differentiate(
  expression: Expression,
  size: number,
  lookUp: (name: string) => Differentiated,
): Differentiated {
  const visit = (node: Expression): Differentiated => {
    switch (node.kind) {
      case 'number':
        return { value: node.value, gradient: new Float64Array(size) };
      case 'name':
        return lookUp(node.name);
      case 'negative': {
        const { value, gradient } = visit(node.of);
        return { value: -value, gradient: gradient.map((d) => -d) };
      }
      case 'call': {
        const { value, gradient } = visit(node.of);
        const [result, slope] = applied(node.name, value);
        return { value: result, gradient: gradient.map((d) => slope * d) };
      }
      case 'binary': {
        const left = visit(node.left);
        const right = visit(node.right);
        const [value, dLeft, dRight] = combined(node.operator, left.value, right.value);
        return {
          value,
          gradient: left.gradient.map((d, i) => {
            const e = right.gradient[i]!;
            return (d === 0 ? 0 : dLeft * d) + (e === 0 ? 0 : dRight * e);
          }),
        };
      }
    }
  };
  return visit(expression);
}

function applied(name: FunctionName, value: number): [number, number] {
  switch (name) {
    case 'sqrt':
      return [Math.sqrt(value), 0.5 / Math.sqrt(value)];
    case 'exp':
      return [Math.exp(value), Math.exp(value)];
    case 'log':
      return [Math.log(value), 1 / value];
    case 'abs':
      return [Math.abs(value), Math.sign(value)];
  }
}

function combined(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number) {
  switch (operator) {
    case '+':
      return [a + b, 1, 1] as const;
    case '-':
      return [a - b, 1, -1] as const;
    case '*':
      return [a * b, b, a] as const;
    case '/':
      return [a / b, 1 / b, -a / (b * b)] as const;
    case '^':
      return [a ** b, b * a ** (b - 1), a > 0 ? Math.log(a) * a ** b : 0] as const;
  }
}
